import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../src/domain/node-id.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

describe('what is not there', () => {
  it.each([
    '{ claim(slug: "everything-rally-c999") { slug } }',
    '{ article(slug: "") { slug } }',
    '{ series(slug: "fred/dgs1") { slug } }',
    '{ metric(slug: "none") { slug } }',
    '{ source(slug: "none") { slug } }',
    '{ agent(slug: "none") { slug } }',
    '{ factor(slug: "none") { slug } }',
    '{ causalLink(slug: "none") { slug } }',
    '{ loop(slug: "none") { slug } }',
    `{ node(id: "${nodeId('Claim', 'none')}") { id } }`,
  ])('is null: %s', async (query) => {
    const { data, errors } = await ask(server.app, query);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual([null]);
  });
});

describe('nodes', () => {
  it('come by id in the order asked, of any type, null for the unknown', async () => {
    const ids = [nodeId('Loop', 'doom-loop'), nodeId('Claim', 'none'), nodeId('Claim', 'everything-rally-c003')];
    const { data } = await ask(
      server.app,
      'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Claim { printed } } }',
      { ids },
    );
    expect(data).toEqual({
      nodes: [{ __typename: 'Loop', id: ids[0] }, null, { __typename: 'Claim', id: ids[2], printed: '$1,147 billion' }],
    });
  });

  it('of every kind can be read by the id that they give', async () => {
    const { data } = await ask(
      server.app,
      `{ articles { nodes { id } } metrics(first: 1) { nodes { id } } sources(first: 1) { nodes { id publisher { id } } }
         allSeries(first: 1) { nodes { id observations(first: 1) { id } } } factors { id } causalLinks { id loops { id } }
         claims { nodes { id evidence { id } } } }`,
    );
    const ids = [...new Set(JSON.stringify(data).match(/[a-z]+_[0-9a-f]{24}/g))];
    const kinds = new Set(ids.map((id) => id.split('_')[0]));
    expect(kinds.size).toBe(11);
    const asked = [...kinds].map((kind) => ids.find((id) => id.startsWith(`${kind}_`)) as string);
    const answer = await ask(server.app, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: asked });
    expect(answer.data).toEqual({ nodes: asked.map((id) => ({ id })) });
  });
});

describe('bad input gets a sentence and a code', () => {
  it.each([
    [
      'mutation { claim }',
      'NOT_A_QUERY',
      'Nothing is changed through the API, so that there is no mutation; send a query.',
    ],
    ['subscription { claim }', 'NOT_A_QUERY', /there is no subscription; send a query/],
    [
      '{ node(id: "claim_12") { id } }',
      'MALFORMED_ID',
      '"claim_12" is not an id of this graph; ids look like "claim_" and 24 hexadecimal digits, and are taken from a field "id".',
    ],
    ['{ claims(first: 0) { totalCount } }', 'BAD_ARGUMENT', '"first" is 0; it must be a whole number from 1 to 100.'],
    [
      '{ claims(first: 101) { totalCount } }',
      'BAD_ARGUMENT',
      '"first" is 101; it must be a whole number from 1 to 100.',
    ],
    ['{ claims(last: -1) { totalCount } }', 'BAD_ARGUMENT', '"last" is -1; it must be a whole number from 1 to 100.'],
    [
      '{ claims(first: 1, last: 1) { totalCount } }',
      'PAGE_BOTH_WAYS',
      '"first" and "last" were both given; give "first" to page forwards or "last" to page backwards.',
    ],
    [
      '{ claims(after: "xyz") { totalCount } }',
      'MALFORMED_CURSOR',
      '"xyz" is not a cursor of this list; take "endCursor" or "startCursor" from the page before.',
    ],
    [
      '{ series(slug: "fred/dgs10") { observations(vintage: "2025-01") { id } } }',
      'UNKNOWN_VINTAGE',
      '"fred/dgs10" has no vintages; leave "2025-01" away.',
    ],
    [
      '{ series(slug: "fred/dgs10") { observations(first: 10001) { id } } }',
      'BAD_ARGUMENT',
      '"first" is 10001; it must be a whole number from 1 to 10000.',
    ],
    [
      '{ series(slug: "fred/dgs10") { observations(from: "2025-02-30") { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /2025-02-30/,
    ],
    [
      '{ series(slug: "fred/dgs10") { observations(from: "2026-01-02", to: "2026-01-01") { id } } }',
      'BAD_ARGUMENT',
      '"from" is 2026-01-02, after "to", 2026-01-01; it must not be later.',
    ],
    [
      '{ check(input: { formula: "latest(\\"fred/dgs10\\")", printed: "" }) { verdict } }',
      'BAD_ARGUMENT',
      '"printed" is empty; it must say what to check.',
    ],
    [
      '{ check(input: { formula: "latest(\\"fred/dgs10\\")", printed: "soonish" }) { verdict } }',
      'UNREADABLE_FIGURE',
      /^"soonish" cannot be read/,
    ],
    [
      '{ measure(formula: "at(\\"fred/dgs1\\", \\"2025-01-13\\")") { value } }',
      'UNKNOWN_SERIES',
      'There is no series "fred/dgs1"; did you mean "fred/dgs10"?',
    ],
    [
      '{ measure(formula: "att(\\"fred/dgs10\\", \\"2025-01-13\\")") { value } }',
      'UNKNOWN_FUNCTION',
      'There is no function "att"; did you mean "at"?',
    ],
    ['{ measure(formula: "1 +") { value } }', 'FORMULA_SYNTAX', /^The formula cannot be read at character \d+: /],
    [
      '{ measure(formula: "latest(\\"fred/dgs10\\") + latest(\\"cbo/debt\\")") { value } }',
      'UNITS_DO_NOT_FIT',
      'Cannot add percent and USD: the units do not fit.',
    ],
    ['{ claims { nodes { nothing } } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nothing" on type "Claim"/],
    ['{ claims(filter: { verdict: [WRONG] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /WRONG/],
    ['{ claims(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('%s', async (query, code, message) => {
    const { data, errors } = await ask(server.app, query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe(code);
    if (typeof message === 'string') expect(errors?.[0]?.message).toBe(message);
    else expect(errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\.ts:/);
    expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  });

  it('a cursor of one order is none of another', async () => {
    const { data } = await ask(server.app, '{ claims(first: 1, orderBy: SLUG) { pageInfo { endCursor } } }');
    const after = (data as { claims: { pageInfo: { endCursor: string } } }).claims.pageInfo.endCursor;
    const query =
      'query($after: String!, $order: ClaimOrder!) { claims(first: 1, after: $after, orderBy: $order) { nodes { slug } } }';
    const same = await ask(server.app, query, { after, order: 'SLUG' });
    expect(same.data).toEqual({ claims: { nodes: [{ slug: 'everything-rally-c002' }] } });
    expect((await ask(server.app, query, { after, order: 'VERDICT' })).errors?.[0]?.extensions.code).toBe(
      'MALFORMED_CURSOR',
    );
  });

  it('101 ids are too many', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => nodeId('Claim', `${n}`));
    const { errors } = await ask(server.app, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]).toMatchObject({
      message: '101 ids were asked for at once; ask for at most 100.',
      extensions: { code: 'TOO_MANY_IDS' },
    });
  });
});

describe('limits', () => {
  it('tell the cost of every query', async () => {
    const { extensions } = await ask(server.app, '{ claims(first: 5) { nodes { metric { slug } } } }');
    expect(extensions).toEqual({ cost: { requested: 10, limit: 100_000 } });
  });

  const nested = (depth: number): string =>
    depth === 0 ? 'slug' : `metric { claims(first: 100) { nodes { ${nested(depth - 1)} } } }`;
  const deep = (levels: number): string =>
    levels === 0 ? 'slug' : levels % 2 === 0 ? `from { ${deep(levels - 1)} }` : `drives { ${deep(levels - 1)} }`;

  it.each([
    [
      'cost',
      `{ claims(first: 100) { nodes { ${nested(2)} } } }`,
      'QUERY_TOO_COSTLY',
      /^The query may touch \d+ nodes; at most 100000 are allowed/,
    ],
    [
      'depth',
      `{ causalLink(slug: "deficit-to-net-issuance") { ${deep(16)} } }`,
      'QUERY_TOO_LARGE',
      'The query has 18 levels; at most 16 are allowed.',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 61 }, (_, n) => `a${n}: meta { store }`).join(' ')} }`,
      'QUERY_TOO_LARGE',
      'The query has 61 aliases; at most 60 are allowed.',
    ],
    ['tokens', `{ ${'meta { store } '.repeat(1_000)} }`, 'GRAPHQL_PARSE_FAILED', /3000 tokens/],
    [
      'circles of fragments',
      '{ claim(slug: "x") { ...f } } fragment f on Claim { sameAs { ...f } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot spread fragment "f" within itself/,
    ],
  ])('refuse too much: %s', async (_case, query, code, message) => {
    const { errors } = await ask(server.app, query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    if (typeof message === 'string') expect(errors?.[0]?.message).toBe(message);
    else expect(errors?.[0]?.message).toMatch(message);
  });

  it.each([
    ['depth', `{ causalLink(slug: "deficit-to-net-issuance") { ${deep(14)} } }`],
    ['aliases', `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: meta { store }`).join(' ')} }`],
  ])('let through what is just within them: %s', async (_case, query) => {
    expect((await ask(server.app, query)).errors).toBeUndefined();
  });

  it('count the defaults of variables', async () => {
    const nest =
      '{ claims(first: $n) { nodes { article { claims(first: $n) { nodes { article { claims(first: $n) { nodes { slug } } } } } } } } }';
    const { errors } = await ask(server.app, `query($n: Int = 100) ${nest}`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await ask(server.app, `query($n: Int = 100) ${nest}`, { n: 2 })).errors).toBeUndefined();
  });

  it('hold for all observations of an answer together', async () => {
    const whole = (n: number) => `a${n}: series(slug: "fred/dgs10") { observations { value } }`;
    const query = (times: number) => `{ ${Array.from({ length: times }, (_, n) => whole(n)).join(' ')} }`;
    expect((await ask(server.app, query(7))).errors).toBeUndefined();
    const { errors } = await ask(server.app, query(8));
    expect(errors?.[0]).toMatchObject({
      message:
        'The answer would hold more than 50000 observations in all; ask for fewer series, or narrow "from" and "to".',
      extensions: { code: 'ANSWER_TOO_LARGE' },
    });
  });

  it.each([
    ['query A { meta { store } } query B { meta { store } }', undefined],
    ['query A { meta { store } }', 'B'],
  ])('an operation that is not named clearly is a fault of the request: %s, %s', async (query, operationName) => {
    const { errors } = await ask(server.app, query, {}, operationName);
    expect(errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it('a request that a foreign page could send is refused', async () => {
    const response = await server.app.inject({ method: 'GET', url: '/graphql?query={meta{store}}' });
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('CSRF');
  });
});
