import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { MOST_TEXT_BYTES } from '../../../src/actions/check-text.ts';
import { WALKS_GIVEN } from '../../../src/actions/find-loops.ts';
import { LOOP_LENGTHS } from '../../../src/actions/known-loops.ts';
import { MOST_IDS } from '../../../src/actions/load-nodes.ts';
import { MOST_IN_AN_ANSWER, MOST_OBSERVATIONS } from '../../../src/actions/observations-of.ts';
import { MOST_FIGURES, MOST_NUMERALS } from '../../../src/actions/read-figures.ts';
import { PATH_LENGTHS } from '../../../src/actions/trace-paths.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import { MOST_QUERY_LENGTH, MOST_QUERY_WORDS } from '../../../src/domain/search/query-words.ts';
import { LONGEST_FORMULA } from '../../../src/graphql/check.ts';
import { MOST_IN_A_DOCUMENT } from '../../../src/graphql/document-size.ts';
import { MOST_ALIASES, MOST_COST, MOST_DEPTH, MOST_TOKENS, MOST_VALUES } from '../../../src/graphql/limits.ts';
import { MOST_ROWS } from '../../../src/graphql/page-size.ts';
import { MOST_BODY_BYTES } from '../../../src/http/answer-problem.ts';
import { LONGEST_QUERY } from '../../../src/http/graphql-route.ts';
import { LONGEST_HEADER, MOST_JSON_LEVELS, MOST_JSON_VALUES } from '../../../src/http/guards/request-bounds.ts';
import { FORMULA_BUDGET } from '../../../src/verify/formula/formula-budget.ts';
import { codeOf } from '../../hostile/judge.mjs';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const times = (count: number, piece: string): string =>
  Array.from({ length: count }, (_, at) => piece.replaceAll('#', `${at}`)).join(' ');

const posted = (payload: string): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json' },
  payload,
});

const asked = (query: string, variables: Record<string, unknown> = {}): InjectOptions =>
  posted(JSON.stringify({ query, variables }));

const got = (url: string, headers: Record<string, string> = {}): InjectOptions => ({ url, headers });

const called = (tool: string, given: object): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: tool, arguments: given } });

const told = (payload: string): InjectOptions => ({
  ...posted(payload),
  url: '/mcp',
  headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
});

const measured = (formula: string) =>
  asked('query ($formula: String!) { measure(formula: $formula) { value } }', { formula });
const checked = (text: string) =>
  asked('query ($text: String!) { checkText(text: $text) { figures { start } } }', { text });
const searched = (query: string) =>
  asked('query ($query: String!) { search(query: $query) { totalCount } }', { query });
const simulated = (input: object) =>
  asked('query ($input: SimulationInput!) { simulate(input: $input) { vintage } }', { input });

const SHOCK = { factor: 'treasury-10y-yield', amount: '1', unit: 'percentage points' };
const CLAIM = '/claims/everything-rally-c057';

/** Levels of a query, its own and that of its last field among them. */
const levels = (count: number): string => {
  const inner = Array.from({ length: count - 2 }, (_, at) => (at % 2 === 0 ? 'from' : 'drives'));
  return `{ causalLink(slug: "deficit-to-net-issuance") { ${inner.map((field) => `${field} {`).join(' ')} slug ${'} '.repeat(count)}`;
};

/** What is bounded, the bound, a request that has so many of it, and how one with one more is refused. */
type Row = readonly [
  what: string,
  most: number,
  request: (count: number) => InjectOptions,
  status: number,
  code: string | number,
];

const OF_QUERIES: readonly Row[] = [
  // Around the verdicts stand 16 tokens.
  [
    'tokens',
    MOST_TOKENS,
    (n) => asked(`{ claims(filter: { verdict: [${times(n - 16, 'CLOSE')}] }) { totalCount } }`),
    200,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['characters', LONGEST_QUERY, (n) => asked('{ meta { store } }'.padEnd(n)), 400, 'QUERY_TOO_LARGE'],
  ['levels', MOST_DEPTH, (n) => asked(levels(n)), 200, 'QUERY_TOO_LARGE'],
  ['aliases', MOST_ALIASES, (n) => asked(`{ ${times(n, 'a#: meta { store }')} }`), 200, 'QUERY_TOO_LARGE'],
  [
    'cost',
    MOST_COST,
    (n) =>
      asked(
        `{ ${times(20, 'a#: check(input: { formula: "1", printed: "1" }) { verdict }')} ${times(n - MOST_COST, 'meta { store }')} }`,
      ),
    200,
    'QUERY_TOO_COSTLY',
  ],
  [
    'definitions',
    MOST_IN_A_DOCUMENT['definitions of operations and fragments'],
    (n) => asked(times(n, 'query q# { meta { store } }')),
    200,
    'QUERY_TOO_LARGE',
  ],
  [
    'spreads',
    MOST_IN_A_DOCUMENT['spreads of fragments'],
    (n) => asked(`{ ${times(n, '...f')} } fragment f on Query { meta { store } }`),
    200,
    'QUERY_TOO_LARGE',
  ],
  [
    'directives',
    MOST_IN_A_DOCUMENT.directives,
    (n) => asked(`{ ${times(n, 'meta @include(if: true) { store }')} }`),
    200,
    'QUERY_TOO_LARGE',
  ],
  [
    'variables',
    MOST_IN_A_DOCUMENT.variables,
    (n) => asked(`query (${times(n, '$v#: Int')}) { ${times(n, 'claims(first: $v#) { totalCount }')} }`),
    200,
    'QUERY_TOO_LARGE',
  ],
  // The variable itself is a value too.
  [
    'values of variables',
    MOST_VALUES,
    (n) => asked('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(n - 1).fill('x') }),
    200,
    'QUERY_TOO_LARGE',
  ],
  ['rows of a page', MOST_ROWS, (n) => asked(`{ claims(first: ${n}) { totalCount } }`), 200, 'BAD_ARGUMENT'],
  [
    'ids',
    MOST_IDS,
    (n) =>
      asked('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: n }, (_, at) => nodeId('Claim', `${at}`)),
      }),
    200,
    'TOO_MANY_IDS',
  ],
  [
    'values of a condition',
    100,
    (n) =>
      asked('query ($slugs: [String!]) { claims(filter: { metric: $slugs }) { totalCount } }', {
        slugs: Array.from({ length: n }, (_, at) => `m${at}`),
      }),
    200,
    'BAD_ARGUMENT',
  ],
  [
    'characters of a cursor',
    1_000,
    (n) => asked('query ($after: String!) { claims(after: $after) { totalCount } }', { after: 'x'.repeat(n) }),
    200,
    'BAD_ARGUMENT',
  ],
  [
    'observations of a series',
    MOST_OBSERVATIONS,
    (n) => asked(`{ series(slug: "fred/dgs10") { observations(first: ${n}) { value } } }`),
    200,
    'BAD_ARGUMENT',
  ],
  ['characters of a search', MOST_QUERY_LENGTH, (n) => searched('x'.repeat(n)), 200, 'SEARCH_TOO_LONG'],
  ['words of a search', MOST_QUERY_WORDS, (n) => searched(times(n, 'debt#')), 200, 'SEARCH_TOO_LONG'],
  ['loops', WALKS_GIVEN.most, (n) => asked(`{ loops(first: ${n}) { slug } }`), 200, 'BAD_ARGUMENT'],
  ['links of a loop', LOOP_LENGTHS.most, (n) => asked(`{ loopCount(maxLinks: ${n}) }`), 200, 'BAD_ARGUMENT'],
  [
    'links of a path',
    PATH_LENGTHS.most,
    (n) => asked(`{ trace(from: "deficit", to: "term-premium", maxLinks: ${n}, first: 1) { polarity } }`),
    200,
    'BAD_ARGUMENT',
  ],
  ['shocks', 20, (n) => simulated({ shocks: Array(n).fill(SHOCK) }), 200, 'BAD_ARGUMENT'],
  ['years of a simulation', 30, (n) => simulated({ years: n }), 200, 'BAD_ARGUMENT'],
  [
    'characters of a factor',
    100,
    (n) => simulated({ shocks: [{ ...SHOCK, factor: 'x'.repeat(n) }] }),
    200,
    'BAD_ARGUMENT',
  ],
  ['characters of a formula', LONGEST_FORMULA, (n) => measured('1'.padEnd(n)), 200, 'BAD_ARGUMENT'],
  [
    'parts of a formula',
    FORMULA_BUDGET.parts,
    (n) =>
      measured(
        `${n % 2 === 0 ? '-' : ''}${Array(Math.ceil(n / 2))
          .fill('1')
          .join('+')}`,
      ),
    200,
    'FORMULA_TOO_LARGE',
  ],
  [
    'brackets of a formula',
    FORMULA_BUDGET.depth,
    (n) => measured(`${'('.repeat(n)}1${')'.repeat(n)}`),
    200,
    'FORMULA_TOO_LARGE',
  ],
  ['digits of a number', FORMULA_BUDGET.digits, (n) => measured('9'.repeat(n)), 200, 'FORMULA_TOO_LARGE'],
  [
    'characters of a printed figure',
    100,
    (n) =>
      asked('query ($printed: String!) { check(input: { formula: "1", printed: $printed }) { verdict } }', {
        printed: '1'.repeat(n),
      }),
    200,
    'BAD_ARGUMENT',
  ],
  ['bytes of a text', MOST_TEXT_BYTES, (n) => checked('a'.repeat(n)), 200, 'TEXT_TOO_LARGE'],
  ['numbers of a text', MOST_NUMERALS, (n) => checked('1 '.repeat(n)), 200, 'TEXT_TOO_DENSE'],
  ['figures of a text', MOST_FIGURES, (n) => checked('$5 '.repeat(n)), 200, 'TEXT_TOO_DENSE'],
];

/** The begin of a body with a member that nobody reads. */
const HEAD = '{"query":"{ meta { store } }","x":"';

const OF_REQUESTS: readonly Row[] = [
  [
    'bytes of a body',
    MOST_BODY_BYTES,
    (n) => posted(`${HEAD}${'x'.repeat(n - HEAD.length - 2)}"}`),
    413,
    'BODY_TOO_LARGE',
  ],
  // The body and its variables are two levels.
  [
    'brackets of a body',
    MOST_JSON_LEVELS,
    (n) => posted(`{"query":"{ meta { store } }","variables":{"x":${'['.repeat(n - 2)}${']'.repeat(n - 2)}}}`),
    400,
    'BODY_TOO_COMPLEX',
  ],
  [
    'values of a body',
    MOST_JSON_VALUES,
    (n) => told(`[${times(n, '1').replaceAll(' ', ',')}]`),
    400,
    'BODY_TOO_COMPLEX',
  ],
  ...['accept', 'accept-encoding', 'content-type', 'if-none-match'].map(
    (name): Row => [
      `characters of "${name}"`,
      LONGEST_HEADER,
      (n) => got(CLAIM, { [name]: 'application/json'.padEnd(n, ',') }),
      431,
      'HEADER_TOO_LONG',
    ],
  ),
  [
    'messages of a list',
    20,
    (n) => told(JSON.stringify(Array(n).fill({ jsonrpc: '2.0', id: 1, method: 'tools/list' }))),
    400,
    'BAD_ARGUMENT',
  ],
  [
    'characters of a name told by an assistant',
    200,
    (n) => told(called('get_claim', { claim: 'x'.repeat(n) })),
    200,
    'BAD_ARGUMENT',
  ],
  ['rows told to an assistant', 100, (n) => told(called('search_claims', { first: n })), 200, 'BAD_ARGUMENT'],
  [
    'paths told to an assistant',
    50,
    (n) => told(called('trace_causes', { from: 'deficit', to: 'debt', first: n })),
    200,
    'BAD_ARGUMENT',
  ],
  ['reviews of a page', 500, (n) => got(`/claim-reviews.json?pageSize=${n}`), 400, 'BAD_ARGUMENT'],
  [
    'a number of Google',
    2 ** 31 - 1,
    (n) => got(`/v1alpha1/claims:search?query=debt&offset=${n}`),
    400,
    'INVALID_ARGUMENT',
  ],
];

describe.each([
  ['a query', OF_QUERIES],
  ['a request', OF_REQUESTS],
])('%s has bounds', (_of, rows) => {
  it.each(rows)('%s: %d, and no more', async (_what, most, request, status, code) => {
    const within = await server.app.inject(request(most));
    expect(codeOf({ status: within.statusCode, body: within.body })).not.toBe(code);
    expect(within.statusCode).toBeLessThan(500);
    const beyond = await server.app.inject(request(most + 1));
    expect([beyond.statusCode, codeOf({ status: beyond.statusCode, body: beyond.body })]).toEqual([status, code]);
    expect(beyond.body.replaceAll(/(?<=\d),(?=\d{3})/g, '')).toContain(`${most}`);
  });
});

describe('what is told has bounds', () => {
  it('of 400 faults of a query, 20', async () => {
    const { body } = await server.app.inject(asked(`{ ${times(400, 'clams#')} }`));
    const { errors } = JSON.parse(body) as { errors: { message: string }[] };
    expect(errors).toHaveLength(21);
    expect(errors.at(-1)?.message).toBe('Too many validation errors, error limit reached. Validation aborted.');
  });

  it('of a name of 1 MB, 500 characters', async () => {
    const { body } = await server.app.inject(asked(`{ ${'a'.repeat(1_000_000)} }`));
    expect(body.length).toBeLessThan(1_000);
  });

  it('of 4,000 parameters that Google has not, 20', async () => {
    const { body } = await server.app.inject(
      got(`/v1alpha1/claims:search?${times(2_000, 'x#=1').replaceAll(' ', '&')}`),
    );
    const { error } = JSON.parse(body) as { error: { details: [{ fieldViolations: { description: string }[] }] } };
    expect(error.details[0].fieldViolations).toHaveLength(21);
    expect(error.details[0].fieldViolations.at(-1)?.description).toBe('1981 more parameters cannot be followed.');
  });

  it('of one answer, 50,000 observations', () => {
    // Held by "hold for all observations of an answer together" in graphql/refusals.test.ts.
    expect(MOST_IN_AN_ANSWER).toBe(50_000);
  });
});
