import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { type ExecutableDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { nodeId } from '../../../src/domain/node-id.ts';
import { formsOf } from '../../../src/publish/forms.ts';
import { pathOf } from '../../../src/publish/paths.ts';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { connectNeo4j } from '../../../src/store/neo4j/connect-neo4j.ts';
import { SAMPLES } from '../../support/sample-publications.ts';
import { SEARCH_QUERIES } from '../../support/search-queries.ts';
import { ROOT, seededInMemory, seededStore } from '../../support/seeded-store.ts';
import { EXAMPLES, testServer } from '../../support/test-server.ts';

const neo4j = inject('neo4j');
const why = inject('noNeo4jBecause');

const ALL =
  '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug } } }';

/** Everything that a claim leads to. */
const FULL_CLAIM = `slug statement printed kind verdict formula notCheckedBecause id
  quantity { text value low high unit comparator step round }
  period { text start end frequency }
  locator { sha256 section paragraph sentence start end }
  article { slug publisher { slug } scorecard { total byVerdict { verdict count } } }
  metric { slug name unit definition series { slug vintages } }
  assertedBy { slug name kind } source { slug citation }
  evidence { slug stance finding note figure { text value } source { slug seen } observations { id value } }
  derivesFrom { slug } derivedClaims { slug } sameAs { slug } causalLinks { slug }`;

const CHECK =
  'verdict measured difference unit asOf asOfIsExact because steps { text value unit } trueWhen { period { text start end } vintage measured } observations { id value period { text } }';

const MORE = {
  'claims by slug, forwards': `{ claims(first: 7, orderBy: SLUG) ${ALL} }`,
  'claims by verdict, backwards': `{ claims(last: 6, orderBy: VERDICT) ${ALL} }`,
  'claims filtered': `{ claims(filter: { kind: [HISTORICAL_FACT, ARITHMETIC], verdict: [ACCURATE, CLOSE] }) ${ALL} }`,
  'claims filtered by neighbours': `{ claims(filter: { article: ["everything-rally"], assertedBy: ["cbo"], hasFormula: true }) ${ALL} }`,
  'nothing matches an empty list': `{ claims(filter: { metric: [] }) ${ALL} }`,
  'every claim whole': `{ claims(first: 100) { nodes { ${FULL_CLAIM} } } }`,
  'every claim checked': `{ claims(first: 100) { nodes { slug check { ${CHECK} } checkAsPublished { ${CHECK} } checkAt(date: "2025-01-20") { ${CHECK} } } } }`,
  'reviews that differ, and outcomes': `{
    claims(filter: { disagrees: true }) { totalCount nodes { slug verdict
      review { id slug verdict because reviewedOn isStale reviewer { slug } claim { slug } evidence { slug } } } }
    others: claims(first: 100, filter: { disagrees: false }) { nodes { slug review { id } outcome { ${CHECK} } } } }`,
  'metrics with their claims': `{ metrics(first: 100) { totalCount nodes { slug claims(first: 2) ${ALL} } } }`,
  'series with observations as of a day':
    '{ allSeries(first: 100) { nodes { slug name nature caveat notes officialId licence source { slug } observations(from: "2024-01-01", asOf: "2025-06-30") { id period { text start end } value vintage releasedOn releasedOnIsEstimated } } } }',
  'causal links and loops':
    '{ factors { slug metric { slug } drives { slug } drivenBy { slug } } causalLinks { slug statement polarity delay standing strength { value low high unit source { slug } } from { slug } to { slug } claims { slug } evidence { slug } loops { slug signedText polarity delayed verifiedShare standing weakestLink { slug } links { slug } } } }',
  'every link and loop weighed': `{ causalLinks { slug standing standingBecause } loopCount eleven: loopCount(maxLinks: 11)
    loops(maxLinks: 12, first: 300) { id slug name polarity delayed verifiedShare standing standingBecause signedText weakestLink { slug } links { slug loops { slug } } } }`,
  'paths, and a factor to itself': `{ pathCount(from: "deficit", to: "term-premium", maxLinks: 10)
    trace(from: "deficit", to: "term-premium") { polarity delayed standing standingBecause signedText weakestLink { slug } links { slug } }
    loops: trace(from: "debt", to: "debt", first: 50) { signedText links { slug } } }`,
  'a loop that is found': `{ loop(slug: "debt--fiscal-response--deficit") { id name } node(id: "${nodeId('Loop', 'inflation-brake')}") { id } }`,
  'permalinks and revisions': `{ claims(first: 30) { nodes { permalink revision } } loops { permalink revision }
    articles { nodes { permalink revision } } sources(first: 10) { nodes { revision } } causalLinks(filter: { from: ["deficit"] }) { permalink revision } }`,
  'nodes by id': `{ nodes(ids: ["${nodeId('Loop', 'doom-loop')}", "${nodeId('Claim', 'none')}", "${nodeId('Series', 'fred/dgs10')}"]) { __typename id } }`,
};

const examples = parse(EXAMPLES).definitions.map((definition): [string, string] => [
  (definition as ExecutableDefinitionNode).name?.value ?? '',
  // The name of the database is the one thing that may differ.
  print(definition).replace(/\n\s+store\n/, '\n'),
]);

const SEARCH = `totalCount didYouMean pageInfo { hasNextPage endCursor } edges { score cursor highlights { field start end } node {
  __typename ... on Article { slug } ... on Claim { slug } ... on Metric { slug } ... on Series { slug } ... on Source { slug }
  ... on Factor { slug } ... on CausalLink { slug } ... on Loop { slug } } }`;

const quoted = (text: string): string => JSON.stringify(text);

const searches = SEARCH_QUERIES.map(([query]): [string, string] => [
  `search: ${query}`,
  `{ search(query: ${quoted(query)}, first: 100) { ${SEARCH} }
     claims(filter: { text: ${quoted(query)} }, first: 100, orderBy: VERDICT) ${ALL} }`,
]);

/** Paths and loops by the DRIVES relationships. */
const CYPHER = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```cypher\n([\s\S]*?)```/g)]
  .map(([, statement]) => statement as string)
  .filter((statement) => statement.includes(':DRIVES'))
  .map((statement): [string, string] => [statement.includes('(start)') ? 'loops' : 'paths', statement]);

const QUERIES = [...examples, ...Object.entries(MORE), ...searches];

describe.skipIf(neo4j === null)(`the same on both stores${neo4j === null ? `: skipped. ${why}` : ''}`, () => {
  let embedded: FastifyInstance;
  let remote: FastifyInstance;
  let databases: readonly GraphExecutor[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const settings = neo4j as NonNullable<typeof neo4j>;
    const executor = await connectNeo4j(settings);
    await executor.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
    const [here, there] = [await seededInMemory(), await seededStore(executor)];
    embedded = await testServer(here.store);
    remote = await testServer(there.store);
    databases = [here.executor, there.executor];
    close = async () => {
      await Promise.all([embedded.close(), remote.close()]);
      await there.executor.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
      await Promise.all([here.executor.close(), there.executor.close()]);
    };
  });

  afterAll(() => close());

  const answer = async (app: FastifyInstance, query: string): Promise<string> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query }),
    });
    return response.body;
  };

  it('twenty queries and more are asked', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(20);
  });

  it('any search gives the same, a refusal of the query or results', async () => {
    const piece = fc.constantFrom(
      'AND',
      'OR',
      '-',
      '+',
      '"',
      '*',
      '~1',
      '(',
      ')',
      '[',
      '{',
      ':',
      '\\',
      '/',
      '^2',
      'debt',
      'GDP',
      '1,147',
      '\u0000',
      '💸',
      '人',
    );
    const query = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 210 }),
    );
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const document = `{ search(query: ${quoted(text)}) { ${SEARCH} } }`;
        const [here, there] = await Promise.all([answer(embedded, document), answer(remote, document)]);
        expect(there).toBe(here);
        if (here.includes('"errors"')) expect(here).toMatch(/"code":"(?:SEARCH_\w+|GRAPHQL_PARSE_FAILED)"/);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    '/',
    '/articles',
    '/articles/everything-rally?verdict=wrong',
    '/claims?verdict=MISDATED',
    '/claims?after=zzz',
    '/series',
    '/series/cbo/debt-gdp?year=2025',
    '/sources',
    '/loops',
    '/causal-map?loop=doom-loop',
    '/search?q=term+premium',
    '/simulate',
    '/check?example=1',
    '/docs/embed',
  ])('the page %s', async (url) => {
    const [here, there] = await Promise.all(
      [embedded, remote].map(async (app) => {
        const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } });
        // The name of the database is the one thing that may differ.
        return [statusCode, body.replace(/, on (?:grafeo|neo4j) [\d.]+/, '')];
      }),
    );
    expect(there).toEqual(here);
  });

  it.each(CYPHER)('the README in Cypher: %s', async (_name, statement) => {
    const [here, there] = await Promise.all(databases.map((database) => database.read(statement, {})));
    expect(here?.length).toBeGreaterThan(10);
    expect(there).toEqual(here);
  });

  it.each(SAMPLES)('every form of %s %s, and its feeds', async (kind, slug) => {
    for (const form of formsOf(kind)) {
      const url = pathOf({ kind, slug }, { form });
      const [here, there] = await Promise.all([embedded.inject({ url }), remote.inject({ url })]);
      expect([there.statusCode, there.headers.etag], url).toEqual([200, here.headers.etag]);
      expect(there.rawPayload.equals(here.rawPayload), url).toBe(true);
    }
  });

  it.each([
    '/claim-reviews.json?since=2026-02-01&pageSize=500',
    '/v1alpha1/claims:search?query=term+premium&pageSize=50',
    '/oembed?url=https%3A%2F%2Fclaims.example.org%2Floops%2Fdoom-loop',
  ])('%s', async (url) => {
    const [here, there] = await Promise.all([embedded.inject({ url }), remote.inject({ url })]);
    expect(here.statusCode).toBe(200);
    expect(there.body.replace(/pageToken=[\w-]+/g, '')).toBe(here.body.replace(/pageToken=[\w-]+/g, ''));
  });

  it.each(QUERIES)('%s', async (_name, query) => {
    const [here, there] = await Promise.all([answer(embedded, query), answer(remote, query)]);
    expect(here).not.toContain('"errors"');
    expect(there).toBe(here);
  });
});
