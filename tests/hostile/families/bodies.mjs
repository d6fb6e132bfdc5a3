import { gzipSync } from 'node:zlib';
import { JSON_TYPE } from './asked.mjs';

const posted = (name, body, expected, { path = '/graphql', headers = {} } = {}) => ({
  name: `body of ${path}, ${name}`,
  request: { method: 'POST', path, headers: { ...JSON_TYPE, ...headers }, body },
  expected,
});

const one = '{"query":"{ meta { store } }"}';
const hashed = (hash, query = '', version = 1) =>
  JSON.stringify({ ...(query === '' ? {} : { query }), extensions: { persistedQuery: { version, sha256Hash: hash } } });

/** Bodies that are too large, too deep, not what they say, or poisoned. */
export const bodies = () => [
  posted('nothing', '', '400 BAD_REQUEST'),
  ...[
    '[]',
    `[${one},${one}]`,
    '{}',
    'null',
    '1',
    '"x"',
    '{"query":1}',
    '{"query":null}',
    '{"query":""}',
    '{',
    '{"query":',
    '\u0000',
    '\ufeff{}',
    'query{meta{store}}',
  ].map((body) => posted(JSON.stringify(body.slice(0, 30)), body, '400 BAD_REQUEST')),
  ...['"x"', '[]', '[1]', '1'].map((variables) =>
    posted(`variables ${variables}`, `{"query":"{ meta { store } }","variables":${variables}}`, '400 BAD_REQUEST'),
  ),
  posted('operationName 1', '{"query":"{ meta { store } }","operationName":1}', '400 BAD_REQUEST'),
  posted('extensions 1', '{"query":"{ meta { store } }","extensions":1}', '400 BAD_REQUEST'),
  posted('an operation that is not there', '{"query":"query A { meta { store } }","operationName":"B"}', [
    '200 OPERATION_RESOLUTION_FAILURE',
    '400 OPERATION_RESOLUTION_FAILURE',
  ]),
  posted('__proto__', '{"query":"{ meta { store } }","__proto__":{"x":1}}', '400 BAD_REQUEST'),
  posted(
    '__proto__ in variables',
    '{"query":"{ meta { store } }","variables":{"x":{"__proto__":1}}}',
    '400 BAD_REQUEST',
  ),
  posted(
    'constructor.prototype',
    '{"query":"{ meta { store } }","constructor":{"prototype":{"x":1}}}',
    '400 BAD_REQUEST',
  ),
  posted('a key twice', '{"query":"{ meta { store } }","query":"{ x }"}', '200 GRAPHQL_VALIDATION_FAILED'),
  posted('a hash that nobody told', hashed('0'.repeat(64)), [
    '200 PERSISTED_QUERY_NOT_FOUND',
    '200 PERSISTED_QUERY_NOT_SUPPORTED',
  ]),
  posted('a hash of another query', hashed('0'.repeat(64), '{ meta { store } }'), [
    '400 BAD_REQUEST',
    '200 PERSISTED_QUERY_NOT_SUPPORTED',
  ]),
  posted('a hash of another version', hashed('0'.repeat(64), '', 2), [
    '400 BAD_REQUEST',
    '200 PERSISTED_QUERY_NOT_SUPPORTED',
  ]),
  posted('a hash of 1 MB', () => hashed('0'.repeat(1_000_000)), [
    '200 PERSISTED_QUERY_NOT_FOUND',
    '200 PERSISTED_QUERY_NOT_SUPPORTED',
  ]),
  posted('900,000 brackets', () => '['.repeat(900_000), '400 BODY_TOO_COMPLEX'),
  posted(
    'variables 100,000 deep',
    () => `{"query":"{ meta { store } }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    '400 BODY_TOO_COMPLEX',
  ),
  posted(
    '10^6 numbers',
    () => `{"query":"{ meta { store } }","variables":{"x":[${'1,'.repeat(900_000)}1]}}`,
    '400 BODY_TOO_COMPLEX',
  ),
  posted('more than 2 MB', () => `"${'x'.repeat(2_000_000)}"`, '413 BODY_TOO_LARGE'),
  posted('a gigabyte that never comes', '', '413 BODY_TOO_LARGE', { headers: { 'content-length': 1_000_000_000 } }),
  posted('100 MB of zeros, packed', () => gzipSync(Buffer.alloc(100_000_000), { level: 1 }), '413 BODY_TOO_LARGE', {
    headers: { 'content-encoding': 'gzip' },
  }),
  posted('what is not packed as it says', 'xxxx', '400 BAD_REQUEST', { headers: { 'content-encoding': 'gzip' } }),
  posted('a packing that nobody knows', one, ['415 BAD_REQUEST', '400 BAD_REQUEST', '415 UNKNOWN_MEDIA_TYPE'], {
    headers: { 'content-encoding': 'nonsense' },
  }),
  ...['/;;;', 'x', 'text/xml', 'multipart/form-data; boundary=x', 'application/json; charset=utf-7', ''].map((type) =>
    posted(`of type "${type}"`, one, ['415 UNKNOWN_MEDIA_TYPE', '400 BAD_REQUEST', '200'], {
      headers: { 'content-type': type },
    }),
  ),
  posted('a form', 'query=%7Bmeta%7Bstore%7D%7D', ['415 UNKNOWN_MEDIA_TYPE', '400 BAD_REQUEST'], {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  posted('a form of 3.2 MB', () => `text=${'a'.repeat(3_200_000)}`, ['413 BODY_TOO_LARGE', '413 PAGE'], {
    path: '/check',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  posted('a form with half letters', 'text=%ff%zz%&text&=&&&', 'any', {
    path: '/check',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  posted('a form of 30,000 fields', () => 'a=1&'.repeat(30_000), 'any', {
    path: '/check',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  posted('a form with poisoned names', 'text=a&text=b&__proto__[x]=1&constructor=1', 'any', {
    path: '/check',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
];
