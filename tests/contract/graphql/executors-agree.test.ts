import type { FastifyInstance } from 'fastify';
import { type ExecutableDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeId } from '../../../src/domain/node-id.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import { EXAMPLES, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();
const none = undefined as unknown as FastifyInstance;
let [plain, compiling, keeping, ahead] = [none, none, none, none];
beforeAll(async () => {
  const answers = { compiled: false, keptBytes: 0, persisted: false, clock: () => 0 };
  plain = await testServer(server.store, { answers });
  compiling = await testServer(server.store, { answers: { ...answers, compiled: true } });
  let minutes = 0;
  const clock = () => 60_000 * minutes++;
  ahead = await testServer(createStore(server.executor, { readsAhead: true, clock }), {
    answers: { ...answers, compiled: true },
  });
  keeping = await testServer(server.store, { answers: { ...answers, compiled: true, keptBytes: 1_000_000 } });
});
afterAll(async () => {
  for (const app of [plain, compiling, keeping, ahead]) await app.close();
});

interface Request {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
}

const C003 = 'everything-rally-c003';
const SLUG = 'query($slug: String!) { claim(slug: $slug) { slug verdict } }';

/** A condition of one operation on what the other has without. */
const SHARED = `query One($p: Boolean!) { claim(slug: "${C003}") { ...F @include(if: $p) } } query Two { claim(slug: "${C003}") { ...F } } fragment F on Claim { slug }`;

const examples = parse(EXAMPLES).definitions.map((definition): [string, Request] => {
  const operationName = (definition as ExecutableDefinitionNode).name?.value ?? '';
  return [`the example ${operationName}`, { query: EXAMPLES, operationName }];
});

/** As many as a document may have. */
const SPREAD_AGAIN = [
  '{ claims(first: 1) { nodes { ...F0 } } }',
  ...[0, 1, 2, 3, 4].map((at) => `fragment F${at} on Claim { ${`...F${at + 1} `.repeat(39)} }`),
  'fragment F5 on Claim { slug }',
].join(' ');

/** Queries that succeed, in ways in which executors may differ. */
const WHOLE: readonly (readonly [what: string, request: Request])[] = [
  ['what is not there', { query: '{ claim(slug: "none") { slug } article(slug: "none") { title } }' }],
  [
    'nulls in lists',
    { query: `{ nodes(ids: ["${nodeId('Claim', 'none')}", "${nodeId('Claim', C003)}"]) { __typename id } }` },
  ],
  [
    'an interface',
    { query: `{ node(id: "${nodeId('Loop', 'doom-loop')}") { id ... on Loop { slug } ... on Claim { printed } } }` },
  ],
  [
    'a union',
    {
      query:
        '{ search(query: "yields", first: 20) { nodes { __typename ... on Claim { slug } ... on Series { slug unit } } } }',
    },
  ],
  [
    'fragments in fragments',
    {
      query: `{ claim(slug: "${C003}") { ...A } } fragment A on Claim { slug ...B } fragment B on Claim { metric { ...C } } fragment C on Metric { slug }`,
    },
  ],
  [
    'a fragment that is spread twice',
    {
      query: `{ a: claim(slug: "${C003}") { ...A } b: claim(slug: "everything-rally-c004") { ...A } } fragment A on Claim { slug }`,
    },
  ],
  [
    'fragments that spread one another, each many times: millions of places, of which each is looked at once',
    { query: SPREAD_AGAIN },
  ],
  [
    'a loop that is no node of the store',
    {
      query:
        '{ loop(slug: "debt--fiscal-risk--term-premium--treasury-10y-yield--net-interest--deficit") { slug links { from { slug metric { slug } } } } }',
    },
  ],
  [
    'the same field more than once',
    { query: `{ claim(slug: "${C003}") { slug metric { slug } metric { name } slug } }` },
  ],
  [
    'aliases',
    {
      query: `{ one: claim(slug: "${C003}") { name: slug id: printed } two: claim(slug: "${C003}") { slug: verdict } }`,
    },
  ],
  [
    'aliases that objects have of their own',
    { query: '{ __proto__: meta { constructor: apiVersion toString: store hasOwnProperty: dataVersion } }' },
  ],
  ['a field that is called as an object has it', { query: `{ valueOf: claim(slug: "${C003}") { __proto__: slug } }` }],
  [
    'directives with values',
    { query: `{ claim(slug: "${C003}") { slug @include(if: false) printed @skip(if: true) verdict } }` },
  ],
  [
    'directives with variables',
    {
      query: `query($a: Boolean!, $b: Boolean = true) { claim(slug: "${C003}") { slug @include(if: $a) printed @skip(if: $b) ... @include(if: $b) { verdict } ...F @skip(if: $a) } } fragment F on Claim { kind }`,
      variables: { a: false },
    },
  ],
  [
    'a condition on one of two spreads',
    {
      query: `query($p: Boolean!) { a: claim(slug: "${C003}") { ...F @include(if: $p) } b: claim(slug: "everything-rally-c004") { ...F } } fragment F on Claim { slug }`,
      variables: { p: false },
    },
  ],
  [
    'a condition on a fragment that another spreads',
    {
      query: `query($p: Boolean!) { claim(slug: "${C003}") { ...F @include(if: $p) ...G } } fragment F on Claim { slug } fragment G on Claim { ...F }`,
      variables: { p: false },
    },
  ],
  [
    'a condition on one of two fields of a name',
    {
      query: `query($p: Boolean!) { claim(slug: "${C003}") { metric @include(if: $p) { slug } ...F } } fragment F on Claim { metric { name } }`,
      variables: { p: false },
    },
  ],
  [
    'a condition on the first of some fields',
    {
      query: `query($p: Boolean!) { claim(slug: "${C003}") { slug @skip(if: $p) printed slug } }`,
      variables: { p: true },
    },
  ],
  [
    'the first of two operations that share a fragment',
    { query: SHARED, operationName: 'One', variables: { p: false } },
  ],
  ['the second of them', { query: SHARED, operationName: 'Two' }],
  [
    'a variable within an object that is left out',
    {
      query:
        'query($y: Int, $f: Boolean) { simulate(input: { scenario: "everything-rally-slow-bleed", years: $y, feedback: $f }) { difference { year } } }',
    },
  ],
  ['everything left out', { query: `{ claim(slug: "${C003}") @skip(if: true) { slug } }` }],
  ['a variable', { query: SLUG, variables: { slug: C003 } }],
  ['variables that are not asked for', { query: `${SLUG} `, variables: { slug: C003, other: [1] } }],
  [
    'a value for a list',
    {
      query: 'query($v: [Verdict!]) { claims(first: 2, filter: { verdict: $v }) { totalCount } }',
      variables: { v: 'MISDATED' },
    },
  ],
  [
    'defaults of variables',
    { query: 'query($n: Int = 2, $o: ClaimOrder = VERDICT) { claims(first: $n, orderBy: $o) { nodes { slug } } }' },
  ],
  [
    'null for a variable that may be',
    { query: 'query($n: Int) { claims(first: $n) { totalCount } }', variables: { n: null } },
  ],
  [
    'objects within variables',
    {
      query: 'query($f: ClaimFilter) { claims(filter: $f, first: 3) { nodes { slug verdict } } }',
      variables: { f: { verdict: ['ACCURATE', 'CLOSE'], hasFormula: true } },
    },
  ],
  [
    'a variable within a value',
    {
      query: 'query($v: Verdict!) { claims(filter: { verdict: [$v], hasFormula: true }) { totalCount } }',
      variables: { v: 'CLOSE' },
    },
  ],
  [
    'dates',
    {
      query: `query($d: Date!) { claim(slug: "${C003}") { checkAt(date: $d) { verdict asOf } } }`,
      variables: { d: '2025-06-30' },
    },
  ],
  [
    'a decimal within the query',
    {
      query:
        '{ simulate(input: { shocks: [{ factor: "treasury-10y-yield", amount: 0.50, unit: "percentage points" }] }) { vintage assumptions } }',
    },
  ],
  [
    'a decimal in a variable',
    {
      query:
        'query($a: Decimal!) { simulate(input: { shocks: [{ factor: "treasury-10y-yield", amount: $a, unit: "percentage points" }] }) { difference { values { name value } } } }',
      variables: { a: '0.50' },
    },
  ],
  [
    'decimals in objects within variables',
    {
      query: 'query($i: SimulationInput!) { simulate(input: $i) { difference { values { name value } } } }',
      variables: { i: { shocks: [{ factor: 'treasury-10y-yield', amount: 1, unit: 'percentage points' }] } },
    },
  ],
  ['the names of types', { query: `{ __typename claim(slug: "${C003}") { __typename metric { __typename } } }` }],
  [
    'the schema',
    {
      query:
        '{ __schema { queryType { name } types { name kind } } __type(name: "Claim") { fields { name type { name kind ofType { name } } } } }',
    },
  ],
  [
    'one of two operations',
    { query: 'query A { meta { store } } query B { meta { apiVersion } }', operationName: 'B' },
  ],
  ['a long list', { query: '{ claims(first: 100) { nodes { slug evidence { finding source { slug } } } } }' }],
];

/** Those that are left to the executor: conditions, names that objects have of their own, decimals and variables within objects. */
const NOT_COMPILED = new Set([
  'fragments that spread one another, each many times: millions of places, of which each is looked at once',
  'directives with values',
  'directives with variables',
  'everything left out',
  'a condition on one of two spreads',
  'a condition on a fragment that another spreads',
  'a condition on one of two fields of a name',
  'a condition on the first of some fields',
  'the first of two operations that share a fragment',
  'a variable within an object that is left out',
  'a value for a list',
  'aliases that objects have of their own',
  'a field that is called as an object has it',
  'a decimal within the query',
  'the example WhatIfYieldsRise',
]);

/** Queries that fail, wholly or in part. */
const FAILING: readonly (readonly [what: string, request: Request])[] = [
  ['no variable where one must be', { query: SLUG }],
  ['null where one must be', { query: SLUG, variables: { slug: null } }],
  ['a variable of another type', { query: SLUG, variables: { slug: 3 } }],
  [
    'several of them',
    {
      query:
        'query($a: Int, $b: [Verdict!], $c: Date) { claims(first: $a, filter: { verdict: $b }) { nodes { checkAt(date: "2025-01-01") { verdict } } } causalLinks { slug } x: claim(slug: "a") { checkAt(date: $c) { verdict } } }',
      variables: { a: 1.5, b: ['WRONG', 2], c: 'soon' },
    },
  ],
  [
    'an unknown field within a variable',
    { query: 'query($f: ClaimFilter) { claims(filter: $f) { totalCount } }', variables: { f: { verdicts: [] } } },
  ],
  ['a number beyond its bound', { query: '{ claims(first: 1000) { totalCount } meta { store } }' }],
  [
    'the same from a variable',
    { query: 'query($n: Int) { claims(first: $n) { totalCount } meta { store } }', variables: { n: -1 } },
  ],
  [
    'a number that is too large for any',
    { query: 'query($n: Int) { claims(first: $n) { totalCount } }', variables: { n: 3_000_000_000 } },
  ],
  ['a cursor of something else', { query: '{ claims(after: "nonsense") { totalCount } }' }],
  ['an error beside data', { query: `{ claim(slug: "${C003}") { slug } loops(maxLinks: 99) { slug } }` }],
  [
    'errors at several fields',
    {
      query:
        '{ a: measure(formula: "at(") { value } b: measure(formula: "nothing(1)") { value } c: measure(formula: "1 + 1") { value } }',
    },
  ],
  [
    'errors in a list, which may have nulls in it',
    {
      query: '{ claims(first: 5) { nodes { slug metric { series { observations(from: "2025-13-01") { value } } } } } }',
    },
  ],
  [
    'an error in each row',
    { query: '{ claims(first: 3) { nodes { slug article { claims(first: 1000) { totalCount } } } } }' },
  ],
  [
    'an error that empties what is around it',
    {
      query: `{ article(slug: "everything-rally") { title claims(first: 1000) { totalCount } } claim(slug: "${C003}") { slug } }`,
    },
  ],
  [
    'errors within a fragment',
    {
      query:
        '{ ...F ...F } fragment F on Query { claims(first: 0) { totalCount } meta { ...G } } fragment G on Meta { store }',
    },
  ],
  ['an error under an alias that an object has', { query: '{ constructor: loops(maxLinks: 99) { slug } }' }],
  [
    'a formula at fault',
    { query: '{ check(input: { formula: "at(\\"fred/dgs10\\", \\"2026-13\\")", printed: "4%" }) { verdict } }' },
  ],
  ['a figure at fault', { query: '{ check(input: { formula: "1 + 1", printed: "many" }) { verdict } }' }],
  ['a simulation at fault', { query: '{ simulate(input: { shocks: [] }) { scenario { slug } } }' }],
  ['a search of nothing', { query: '{ search(query: "") { totalCount } }' }],
  ['an id that is none', { query: '{ nodes(ids: ["claim_0"]) { id } }' }],
  ['a name for an operation without one', { query: '{ meta { store } }', operationName: 'B' }],
  ['no operation of that name', { query: 'query A { meta { store } }', operationName: 'B' }],
  ['an operation that is not named among two', { query: 'query A { meta { store } } query B { meta { store } }' }],
  ['an unknown field', { query: '{ claim(slug: "x") { nothing } }' }],
  ['what cannot be read', { query: '{ claim(' }],
  [
    'too costly',
    {
      query:
        '{ metrics(first: 100) { nodes { claims(first: 100) { nodes { metric { claims(first: 100) { nodes { slug } } } } } } } }',
    },
  ],
];

async function answer(app: FastifyInstance, request: Request) {
  const { statusCode, body, headers } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    payload: JSON.stringify(request),
  });
  return { statusCode, body, by: headers['x-answered'] };
}

/** Ids of requests are new each time. */
const told = ({ statusCode, body }: Awaited<ReturnType<typeof answer>>) => ({
  statusCode,
  body: body.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REQUEST-ID'),
});

describe('a query is answered the same, whole', () => {
  it.each([...examples, ...WHOLE])('%s: by the executor, compiled, kept, and read ahead', async (what, request) => {
    const wanted = await answer(plain, request);
    expect(JSON.parse(wanted.body).errors).toBeUndefined();
    const asked = [];
    for (const app of [compiling, compiling, keeping, keeping, ahead, ahead, ahead])
      asked.push(await answer(app, request));
    for (const each of asked) expect(told(each)).toEqual(told(wanted));
    expect(asked.slice(0, 4).map(({ by }) => by)).toEqual([
      'run',
      NOT_COMPILED.has(what) ? 'run' : 'compiled',
      'run',
      'kept',
    ]);
  });

  it.each(FAILING)('%s: refused alike, and neither compiled nor kept', async (_what, request) => {
    const wanted = await answer(plain, request);
    expect(JSON.parse(wanted.body).errors).not.toHaveLength(0);
    for (const app of [compiling, compiling, compiling, keeping, keeping, keeping, ahead, ahead, ahead]) {
      const each = await answer(app, request);
      expect(told(each)).toEqual(told(wanted));
      expect(['run', undefined]).toContain(each.by);
    }
  });

  it('and much of that was read ahead', () => {
    const ahead = server.executor.reads.filter((statement) => statement.includes("['Version'"));
    // Once a statement is tried, and from then on it is read by.
    expect(ahead.length - new Set(ahead).size).toBeGreaterThan(15);
  });
});
