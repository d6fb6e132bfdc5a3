import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/store/graph-store.ts';
import { ask, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer({ own: true });

/** The causal graph is read once for each version of the data; what it takes to read it is counted below. */
const KNOWN_GRAPH = '{ loopCount }';

/** Statements that an answer takes; the version of the data is asked for on their way, and once alone. */
async function statements(query: string, app = server.app): Promise<number> {
  server.executor.forget();
  const { errors } = await ask(app, query);
  expect(errors).toBeUndefined();
  expect(server.executor.versionsAlone).toBeLessThanOrEqual(1);
  return server.executor.reads.length;
}

const QUERIES: readonly (readonly [what: string, query: string, statements: number])[] = [
  ['one claim', '{ claim(slug: "everything-rally-c003") { printed } }', 1],
  [
    'two claims at once',
    '{ a: claim(slug: "everything-rally-c003") { printed } b: claim(slug: "everything-rally-c004") { printed } }',
    1,
  ],
  ['a page of claims', '{ claims(first: 15) { nodes { printed } } }', 2],
  ['a page with its count', '{ claims(first: 15) { totalCount nodes { printed } } }', 3],
  [
    'a page with metric and source',
    '{ claims(first: 15) { nodes { metric { slug } source { slug } assertedBy { slug } } } }',
    5,
  ],
  [
    'from claim to observation',
    '{ claims(first: 15) { nodes { metric { series { source { slug } observations(first: 2) { value } } } } } }',
    6,
  ],
  ['pages nested in rows', '{ metrics(first: 10) { nodes { claims(first: 3) { totalCount nodes { slug } } } } }', 5],
  [
    'forty checks, which need series, claims, evidence and sources',
    '{ claims(first: 40) { nodes { check { verdict } checkAsPublished { because } checkAt(date: "2025-06-30") { verdict } } } }',
    9,
  ],
  [
    'fifteen checks as published, which are stored, with what decided them',
    '{ claims(first: 15) { nodes { checkAsPublished { because observations { value } } } } }',
    4,
  ],
  ['the causal graph, read for the first time', KNOWN_GRAPH, 6],
  ['the same again: whether data changed is all that is asked', KNOWN_GRAPH, 0],
  [
    'a loop with its links, their evidence, and the claims that are their reasons',
    '{ loop(slug: "doom-loop") { standing standingBecause links { standing evidence { source { slug } } } } }',
    6,
  ],
  [
    'the doom loop with claims, verdicts, evidence and sources of each link',
    '{ loop(slug: "doom-loop") { signedText standingBecause links { strength { source { slug } } evidence { source { slug } } claims { verdict source { slug } evidence { source { slug } } } } } }',
    9,
  ],
  [
    'a loop that is found',
    '{ loop(slug: "debt--fiscal-risk--term-premium--treasury-10y-yield--net-interest--deficit") { slug } }',
    1,
  ],
  [
    'all loops whole',
    '{ loops { signedText standingBecause verifiedShare weakestLink { slug } links { loops { slug } } } }',
    5,
  ],
  [
    'paths whole, whose factors, evidence and reasons are read for all of them at once',
    '{ trace(from: "deficit", to: "term-premium") { signedText standingBecause polarity links { slug } } }',
    4,
  ],
  ['a loop in a format', '{ loop(slug: "doom-loop") { export(format: MERMAID) } }', 8],
  ['the whole causal map in two', '{ causalMap(format: JSON) again: causalMap(format: GRAPHML) }', 9],
  [
    'the gain of a loop, which needs the series of CBO',
    '{ loop(slug: "doom-loop") { gain { because tenYears { value } missing { slug } } } }',
    5,
  ],
  [
    'a simulation, with factors and sources',
    '{ simulate(input: { scenario: "everything-rally-slow-bleed" }) { scenario { slug } difference { values { factor { slug } } } uses { slug } } }',
    9,
  ],
  ['a search', '{ search(query: "yields") { totalCount pageInfo { endCursor } } }', 1],
  [
    'a search with what it finds, of three kinds, and where',
    '{ search(query: "yields", first: 100, types: [CLAIM, SERIES, FACTOR]) { edges { highlights { field } node { ... on Claim { slug } } } nodes { ... on Series { slug } } } }',
    4,
  ],
  [
    'a search and the same again',
    '{ search(query: "yields") { totalCount } again: search(query: "the yield", types: [CLAIM]) { totalCount } }',
    1,
  ],
  ['claims with a text and their count', '{ claims(filter: { text: "yields" }) { totalCount nodes { slug } } }', 3],
];

/** The same asked three times of others, and what the last of them takes. */
const ofClaims = (query: (slug: string) => string) =>
  ['c003', 'c004', 'c005'].map((slug) => query(`"everything-rally-${slug}"`)) as [string, string, string];

const AHEAD: readonly (readonly [what: string, queries: readonly [string, string, string], statements: number])[] = [
  ['one claim', ofClaims((slug) => `{ claim(slug: ${slug}) { printed } }`), 1],
  [
    'a claim with what it names, by fragments',
    ofClaims(
      (slug) =>
        `{ claim(slug: ${slug}) { ...A evidence { source { slug } ... on Evidence { observations { value } } } } } fragment A on Claim { metric { series { source { slug } } } ... on Node { id } }`,
    ),
    1,
  ],
  [
    'what hangs on a condition is read when it is asked for',
    ofClaims(
      (slug) =>
        `query($no: Boolean = false) { claim(slug: ${slug}) { metric @skip(if: $no) { slug } source { slug } } }`,
    ),
    2,
  ],
  [
    'a page by its edges and its nodes',
    [2, 3, 4].map(
      (first) =>
        `{ claims(first: ${first}, orderBy: VERDICT) { pageInfo { endCursor } nodes { metric { slug } } edges { node { source { publisher { slug } } } } } }`,
    ) as [string, string, string],
    1,
  ],
  [
    'the claims of an article, which is read before them',
    [2, 3, 4].map(
      (first) =>
        `{ article(slug: "everything-rally") { title claims(first: ${first}) { nodes { source { slug } } } } }`,
    ) as [string, string, string],
    2,
  ],
  [
    'the same twice, which loaders read together',
    [2, 3, 4].map(
      (first) =>
        `{ article(slug: "everything-rally") { a: claims(first: ${first}) { nodes { source { slug } } } b: claims(first: 9) { nodes { slug } } } }`,
    ) as [string, string, string],
    5,
  ],
  [
    'two at once, which loaders read together',
    ofClaims((slug) => `{ a: claim(slug: ${slug}) { slug } b: claim(slug: "everything-rally-c009") { slug } }`),
    1,
  ],
  [
    'a count alone, without the page',
    [2, 3, 4].map((first) => `{ claims(first: ${first}) { totalCount } }`) as [string, string, string],
    2,
  ],
];

describe('statements a request', () => {
  it.each(QUERIES)('%s: %s', async (_case, query, expected) => {
    expect(await statements(query)).toBe(expected);
  });

  it.each(QUERIES)('%s, where what was read is kept: none the second time', async (_case, query) => {
    const keeping = createStore(server.executor, { cacheBytes: 64_000_000, staleMs: 1_000, clock: () => 0 });
    const app = await testServer(keeping);
    try {
      const cold = await statements(query, app);
      expect(cold).toBeGreaterThan(0);
      expect(await statements(query, app)).toBe(0);
      expect(server.executor.versionsAlone).toBe(0);
    } finally {
      await app.close();
    }
  });

  it.each(AHEAD)('%s, read ahead: %s', async (_case, [first, second, third], expected) => {
    const store = createStore(server.executor, { readsAhead: true });
    const app = await testServer(store);
    try {
      for (const query of [first, second]) await statements(query, app);
      // What is tried beside the second is not waited for by who asks.
      await new Promise((resolve) => setImmediate(resolve));
      await store.counts();
      expect(await statements(third, app)).toBe(expected);
    } finally {
      await app.close();
    }
  });

  it.each([
    [
      'claims with neighbours',
      (n: number) =>
        `{ claims(first: ${n}) { nodes { metric { series { slug } } evidence { source { slug } } derivesFrom { slug } } } }`,
    ],
    [
      'articles and metrics with their claims',
      // Of the first few metrics by name none has a claim.
      (n: number) => `{ metrics(first: ${n * 4}) { nodes { claims(first: 5) { nodes { slug } } } } }`,
    ],
  ])('%s: as many for three times as many rows', async (_case, query) => {
    expect(await statements(query(15))).toBe(await statements(query(5)));
  });
});
