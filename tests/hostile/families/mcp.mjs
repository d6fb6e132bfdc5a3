import { JSON_TYPE } from './asked.mjs';

const HEADERS = { ...JSON_TYPE, accept: 'application/json, text/event-stream' };

const sent = (name, body, expected, headers = {}) => ({
  name: `mcp, ${name}`,
  request: { method: 'POST', path: '/mcp', headers: { ...HEADERS, ...headers }, body },
  expected,
});

const called = (tool, given) => () =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: tool, arguments: given } });
const listed = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

/** Messages to the tools for assistants. */
export const mcp = () => [
  ...[
    '{}',
    '[1]',
    '[{}]',
    'null',
    '{"jsonrpc":"1.0","id":1,"method":"x"}',
    '{"jsonrpc":"2.0","id":{},"method":"x"}',
  ].map((body) => sent(body, body, ['400 -32700', '400 -32600', '400 BAD_REQUEST', '400 -32000'])),
  sent('no message in a list', '[]', ['202', '400 -32600']),
  sent('21 messages', JSON.stringify(Array(21).fill(listed)), '400 BAD_ARGUMENT'),
  sent('a method that is not there', JSON.stringify({ ...listed, method: '__proto__' }), '200 -32601'),
  sent('a method of 1 MB', () => JSON.stringify({ ...listed, method: 'x'.repeat(1_000_000) }), '200 -32601'),
  sent('a tool that is not there', called('__proto__', {}), '200 -32602'),
  sent('arguments that are none', called('get_claim', 5), '200 BAD_ARGUMENT'),
  sent('null for what may not', called('get_claim', { claim: null }), '200 BAD_ARGUMENT'),
  sent('a claim of 1 MB', called('get_claim', { claim: 'x'.repeat(1_000_000) }), '200 BAD_ARGUMENT'),
  sent(
    'names of objects',
    '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_claim","arguments":{"constructor":1,"hasOwnProperty":2}}}',
    '200 BAD_ARGUMENT',
  ),
  sent(
    '50,000 brackets',
    `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_claim","arguments":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    '400 BODY_TOO_COMPLEX',
  ),
  sent('100000 rows', called('search_claims', { first: 100_000 }), '200 BAD_ARGUMENT'),
  sent('4,000 verdicts', called('search_claims', { verdicts: Array(4_000).fill('CLOSE') }), [
    '200 BAD_ARGUMENT',
    '200 QUERY_TOO_LARGE',
  ]),
  sent('a text of more than 1 MB', called('check_text', { text: 'a '.repeat(500_001) }), '200 TEXT_TOO_LARGE'),
  sent('a formula of 1 MB', called('measure', { formula: '('.repeat(1_000_000) }), '200 BAD_ARGUMENT'),
  sent(
    'a resource out of here',
    JSON.stringify({ ...listed, method: 'resources/read', params: { uri: 'file:///etc/passwd' } }),
    '200 -32602',
  ),
  sent('a revision of the protocol that never was', JSON.stringify(listed), '400 -32000', {
    'mcp-protocol-version': 'x'.repeat(9_000),
  }),
  sent('a page of another site', JSON.stringify(listed), '403 FOREIGN_ORIGIN', { origin: 'https://evil.example' }),
  sent('an origin that is none', JSON.stringify(listed), '403 FOREIGN_ORIGIN', { origin: 'null' }),
  sent('an answer that it cannot take', JSON.stringify(listed), '406 -32000', { accept: 'text/html' }),
];
