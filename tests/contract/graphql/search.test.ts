import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Verdict } from '../../../src/domain/verdict.ts';
import { SEARCH_QUERIES } from '../../support/search-queries.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const SLUGS = ['Article', 'Claim', 'Metric', 'Series', 'Source', 'Factor', 'CausalLink', 'Loop']
  .map((type) => `... on ${type} { slug }`)
  .join(' ');

interface Result {
  readonly totalCount: number;
  readonly didYouMean: string | null;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly score: number;
    readonly cursor: string;
    readonly node: Readonly<Record<string, string>>;
    readonly highlights: readonly { readonly field: string; readonly start: number; readonly end: number }[];
  }[];
}

const SEARCH = `query($query: String!, $first: Int, $after: String, $types: [SearchableType!]) {
  search(query: $query, first: $first, after: $after, types: $types) {
    totalCount didYouMean pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { score cursor node { __typename ${SLUGS} } highlights { field start end } }
  } }`;

async function search(query: string, rest: Record<string, unknown> = {}): Promise<Result> {
  const { data, errors } = await ask(server.app, SEARCH, { query, ...rest });
  expect(errors).toBeUndefined();
  return data?.search as Result;
}

const names = ({ edges }: Result): readonly string[] => edges.map(({ node }) => `${node.__typename} ${node.slug}`);

describe('search', () => {
  it.each(SEARCH_QUERIES)('%s: %s comes first', async (query, first) => {
    const found = await search(query);
    if (first !== '') expect(names(found)[0]?.startsWith(first)).toBe(true);
    expect(found.edges.map(({ score }) => score)).toEqual(found.edges.map(({ score }) => score).sort((a, b) => b - a));
    expect(found.edges.every(({ highlights }) => highlights.length > 0)).toBe(true);
    expect(found.totalCount).toBeGreaterThanOrEqual(found.edges.length);
  });

  it.each([
    ['1147', ['1,147', '$1,147', '$1,147 ', '“1147”']],
    ['yields', ['yield', 'YIELDS', 'Yielding', 'yield?', '(yield)']],
    ['holdings', ['holding', 'the holdings', 'holdings of']],
    ['10-year yield', ['10y yield', 'yield 10 year', '10-yr yields']],
    ['0.8%', ['0.8 percent', '0.8 pct', '.8%']],
    ["China's gold", ['gold China', 'China’s gold']],
  ])('%s finds the same as %s', async (query, others) => {
    const expected = names(await search(query));
    expect(expected.length).toBeGreaterThan(0);
    for (const other of others) expect(names(await search(other))).toEqual(expected);
  });

  it('goes through all results by cursor, each once, in the order of one long page', async () => {
    const whole = await search('premium', { first: 100 });
    expect(whole.edges.length).toBe(whole.totalCount);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Result = await search('premium', { first: 7, after });
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...names(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(names(whole));
    expect(seen.length).toBeGreaterThan(14);
  });

  it('gives the kinds that are asked for, with scores as among all', async () => {
    const all = await search('yields', { first: 100 });
    const some = await search('yields', { first: 100, types: ['CLAIM', 'CAUSAL_LINK'] });
    expect(some.edges).toEqual(
      all.edges
        .filter(({ node }) => ['Claim', 'CausalLink'].includes(node.__typename as string))
        .map((edge) => ({ ...edge, cursor: expect.any(String) })),
    );
    expect(some.totalCount).toBe(some.edges.length);
    expect((await search('yields', { types: [] })).totalCount).toBe(0);
  });

  it('marks the words in the fields of each kind of node, by code points', async () => {
    const { data } = await ask(
      server.app,
      `{ search(query: "term premium", first: 100) { edges { highlights { field start end } node {
         ... on Claim { slug printed statement } ... on Metric { slug name unit definition } ... on Series { slug name officialId unit caveat }
         ... on Source { slug title citation url } ... on Factor { slug name } ... on CausalLink { slug statement } ... on Loop { slug name } } } } }`,
    );
    const { edges } = (data as { search: Result }).search;
    const marked = edges.flatMap(({ node, highlights }) =>
      highlights.map(({ field, start, end }) => [...(node[field] as string)].slice(start, end).join('').toLowerCase()),
    );
    expect(new Set(marked.map((word) => word.replace(/s$/, '')))).toEqual(new Set(['term', 'premium', 'premia']));
  });

  it.each([
    ['net intrest', 'net interest'],
    ['premuim', 'premium'],
    ['term premuims', 'term premium'],
    ['official holdigs?', 'official holdings?'],
    ['doom gold', null],
    ['xqzw', null],
    ['net interest', null],
    // Put right it would have 201 characters.
    [`defict${' of'.repeat(64)}..`, null],
    ['federl reserv chair', 'federal reserv chair'],
  ])('did you mean: %s', async (query, suggestion) => {
    const found = await search(query);
    expect(found.didYouMean).toBe(suggestion);
    if (suggestion !== null) expect((await search(suggestion)).totalCount).toBeGreaterThan(0);
  });

  it.each([
    ['', 'SEARCH_WITHOUT_WORDS', /^"" has no word to look for; /],
    ['&& || ! ( ) { } [ ] ^ " ~ * ? : \\ /', 'SEARCH_WITHOUT_WORDS', /has no word to look for/],
    ['x'.repeat(201), 'SEARCH_TOO_LONG', 'The search has 201 characters; at most 200 are allowed.'],
    [
      'a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8',
      'SEARCH_TOO_LONG',
      'The search has 17 words; at most 16 are allowed.',
    ],
  ])('refuses "%s", as a query and as a text filter', async (query, code, message) => {
    for (const document of [SEARCH, 'query($query: String!) { claims(filter: { text: $query }) { totalCount } }']) {
      const { errors } = await ask(server.app, document, { query });
      expect(errors).toHaveLength(1);
      expect(errors?.[0]).toMatchObject({ extensions: { code } });
      expect(errors?.[0]?.message).toMatch(message);
    }
  });

  it.each([
    ['{ search(query: "debt", first: 101) { totalCount } }', 'BAD_ARGUMENT'],
    ['{ search(query: "debt", after: "x") { totalCount } }', 'MALFORMED_CURSOR'],
    ['{ search(query: "debt", types: [CLAIM, CLAIM]) { totalCount } }', 'BAD_ARGUMENT'],
    ['{ search(query: "debt", types: [AGENT]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused', async (query, code) => {
    expect((await ask(server.app, query)).errors?.[0]?.extensions.code).toBe(code);
  });

  it('refuses the cursor of another query', async () => {
    const { pageInfo } = await search('yields', { first: 1 });
    const { errors } = await ask(server.app, SEARCH, { query: 'debt', after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe('MALFORMED_CURSOR');
    expect((await search('yield', { after: pageInfo.endCursor })).edges.length).toBeGreaterThan(0);
  });

  it('gives results or a refusal of its own, whatever is asked', async () => {
    const syntax = fc.constantFrom(
      'AND',
      'OR',
      'NOT',
      '+',
      '-',
      '"',
      '*',
      '~',
      '(',
      ')',
      '[',
      ':',
      '\\',
      '/',
      'debt',
      '1,147',
      '%',
      '\u0000',
      '💸',
      'İ',
    );
    const query = fc.oneof(
      fc.array(syntax, { maxLength: 12 }).map((words) => words.join(' ')),
      fc.array(syntax, { maxLength: 12 }).map((words) => words.join('')),
      fc.string({ unit: 'binary', maxLength: 210 }),
    );
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { data, errors } = await ask(server.app, SEARCH, { query: text });
        if (errors === undefined) expect((data as { search: Result }).search.totalCount).toBeGreaterThanOrEqual(0);
        else expect(errors[0]?.extensions.code).toMatch(/^SEARCH_/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('claims with a text', () => {
  const claims = async (filter: string, rest = ''): Promise<readonly string[]> => {
    const { data, errors } = await ask(
      server.app,
      `{ claims(first: 100, filter: { ${filter} } ${rest}) { totalCount nodes { slug } } }`,
    );
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = (data as { claims: { totalCount: number; nodes: { slug: string }[] } }).claims;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ slug }) => slug);
  };

  it('are those that a search finds', async () => {
    for (const text of ['yields', '1,147', 'interest', 'billion', 'percent']) {
      const found = await search(text, { types: ['CLAIM'], first: 100 });
      const slugs = found.edges.map(({ node }) => node.slug as string);
      expect([...(await claims(`text: "${text}"`, 'orderBy: SLUG'))]).toEqual(slugs.sort());
    }
  });

  it('keep their order and go with other conditions', async () => {
    const all = await claims('text: "billion"', 'orderBy: VERDICT');
    const byVerdict = await Promise.all(
      Object.values(Verdict).map((verdict) => claims(`text: "billion", verdict: [${verdict}]`, 'orderBy: SLUG')),
    );
    expect(all).toEqual(byVerdict.flat());
    expect(await claims('text: "billion", section: []')).toEqual([]);
    const some = await claims('text: "billion", verdict: [ACCURATE]', 'orderBy: VERDICT');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(all.filter((slug) => some.includes(slug))).toEqual(some);
  });

  it('are there within an article, and null is no condition', async () => {
    const { data } = await ask(
      server.app,
      `{ article(slug: "everything-rally") {
         some: claims(filter: { text: "1147" }) { totalCount nodes { slug } } all: claims(filter: { text: null }) { totalCount } } }`,
    );
    const { some, all } = (data as { article: { some: unknown; all: { totalCount: number } } }).article;
    expect(some).toEqual({ totalCount: 1, nodes: [{ slug: 'everything-rally-c003' }] });
    expect(all.totalCount).toBeGreaterThan(10);
  });
});
