import { asked, times } from './asked.mjs';

const long = () => 'a'.repeat(1_900_000);
const shock = { factor: 'treasury-10y-yield', amount: '1', unit: 'percentage points' };
const simulated = 'query ($input: SimulationInput!) { simulate(input: $input) { vintage } }';
const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const verdicts = 'query ($verdict: [Verdict!]) { claims(filter: { verdict: $verdict }) { totalCount } }';

/** Arguments and variables out of all bounds, null against absent, and texts that are none. */
export const values = () => [
  asked('first: 100000', '{ claims(first: 100000) { totalCount } }', '200 BAD_ARGUMENT'),
  asked('first: 0', '{ claims(first: 0) { totalCount } }', '200 BAD_ARGUMENT'),
  asked('first: -1', '{ claims(first: -1) { totalCount } }', '200 BAD_ARGUMENT'),
  asked('first beyond 32 bits', '{ claims(first: 99999999999) { totalCount } }', '200 GRAPHQL_VALIDATION_FAILED'),
  asked(
    'first with 2,000 digits',
    `{ claims(first: ${'9'.repeat(2_000)}) { totalCount } }`,
    '200 GRAPHQL_VALIDATION_FAILED',
  ),
  asked('first: 1e400', 'query ($n: Int) { claims(first: $n) { totalCount } }', '200 BAD_USER_INPUT', { n: 1e308 }),
  asked(
    'null for what may be left out',
    '{ claims(first: null, after: null, filter: null, orderBy: null) { totalCount } }',
    ['200', '200 GRAPHQL_VALIDATION_FAILED', '200 BAD_ARGUMENT'],
  ),
  asked('null for what may not', '{ claim(slug: null) { slug } }', '200 GRAPHQL_VALIDATION_FAILED'),
  asked(
    'a variable of null for what may not',
    'query ($s: String!) { claim(slug: $s) { slug } }',
    '200 BAD_USER_INPUT',
    { s: null },
  ),
  asked('a variable that is absent', 'query ($s: String!) { claim(slug: $s) { slug } }', '200 BAD_USER_INPUT'),
  asked('null in a list', nodes, '200 BAD_USER_INPUT', { ids: [null] }),
  asked('an object for a text', 'query ($s: String!) { claim(slug: $s) { slug } }', '200 BAD_USER_INPUT', {
    s: { toString: 'x' },
  }),
  asked('101 ids', nodes, '200 TOO_MANY_IDS', { ids: Array(101).fill('claim_000000000000000000000000') }),
  asked('400,000 ids', nodes, '400 BODY_TOO_COMPLEX', () => ({ ids: Array(400_000).fill('a') })),
  asked('4,000 ids', nodes, '200 QUERY_TOO_LARGE', () => ({ ids: Array(4_000).fill('a') })),
  asked('4,000 ids that are objects', nodes, ['200 QUERY_TOO_LARGE', '400 BODY_TOO_COMPLEX'], () => ({
    ids: Array(4_000).fill({}),
  })),
  asked('2,900 ids as they are written', `{ nodes(ids: [${times(2_900, '"x"')}]) { id } }`, '200 TOO_MANY_IDS'),
  asked('100,000 variables that nothing takes', '{ meta { store } }', '400 BODY_TOO_COMPLEX', () =>
    Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`v${at}`, 1])),
  ),
  asked('4,000 verdicts', verdicts, '200 QUERY_TOO_LARGE', () => ({ verdict: Array(4_000).fill('CLOSE') })),
  asked('1,500 verdicts that are none', verdicts, ['200 BAD_USER_INPUT', '400 BAD_USER_INPUT'], () => ({
    verdict: Array(1_500).fill('CLOZE'),
  })),
  asked('200 shocks', simulated, '200 BAD_ARGUMENT', { input: { shocks: Array(200).fill(shock) } }),
  asked('100000 years', simulated, '200 BAD_ARGUMENT', { input: { shocks: [shock], years: 100_000 } }),
  asked('a shock out of this world', simulated, ['200 UNPHYSICAL_SHOCK', '200 BAD_SHOCK'], {
    input: { shocks: [{ ...shock, amount: '9'.repeat(40) }], years: 1 },
  }),
  asked('an amount of 1.9 MB', simulated, '200 BAD_USER_INPUT', () => ({
    input: { shocks: [{ ...shock, amount: '1'.repeat(1_900_000) }] },
  })),
  asked('a slug of 1.9 MB', 'query ($s: String!) { claim(slug: $s) { slug } }', '200', () => ({ s: long() })),
  asked('an id of 1.9 MB', 'query ($s: ID!) { node(id: $s) { id } }', '200 MALFORMED_ID', () => ({ s: long() })),
  asked('a cursor of 1.9 MB', 'query ($s: String!) { claims(after: $s) { totalCount } }', '200 BAD_ARGUMENT', () => ({
    s: long(),
  })),
  asked(
    'a search of 1.9 MB',
    'query ($s: String!) { search(query: $s) { totalCount } }',
    '200 SEARCH_TOO_LONG',
    () => ({ s: long() }),
  ),
  asked('a search of 17 words', 'query ($s: String!) { search(query: $s) { totalCount } }', '200 SEARCH_TOO_LONG', {
    s: times(17, 'debt#'),
  }),
  asked(
    'a factor of 1.9 MB',
    'query ($s: String!) { trace(from: $s, to: "debt") { polarity } }',
    '200 UNKNOWN_FACTOR',
    () => ({ s: long() }),
  ),
  asked(
    'a day of 1.9 MB',
    'query ($s: Date!) { measure(formula: "1", asOf: $s) { value } }',
    '200 BAD_USER_INPUT',
    () => ({ s: '1'.repeat(1_900_000) }),
  ),
  asked(
    'a slug with a null byte, a mark of direction and a surrogate',
    'query ($s: String!) { claim(slug: $s) { slug } }',
    '200',
    { s: 'a\u0000\u202e\ud800' },
  ),
  asked('a search in look-alikes', 'query ($s: String!) { search(query: $s) { totalCount } }', '200', {
    s: 'd\u0435\u200bb\u0442 \u202e \ufdfa',
  }),
  asked(
    'a search of combining marks',
    'query ($s: String!) { search(query: $s) { totalCount } }',
    ['200', '200 SEARCH_WITHOUT_WORDS'],
    { s: `e${'\u0301'.repeat(190)}` },
  ),
  asked('paths of 11 links', '{ trace(from: "deficit", to: "debt", maxLinks: 11) { polarity } }', '200 BAD_ARGUMENT'),
  asked('loops of 13 links', '{ loops(maxLinks: 13) { slug } }', '200 BAD_ARGUMENT'),
  asked('1,001 loops', '{ loops(first: 1001) { slug } }', '200 BAD_ARGUMENT'),
  asked(
    '10,001 observations',
    '{ series(slug: "fred/dgs10") { observations(first: 10001) { value } } }',
    '200 BAD_ARGUMENT',
  ),
  asked(
    'more than 50,000 observations in all',
    `{ ${times(8, 'a#: series(slug: "fred/dgs10") { observations { value } }')} }`,
    ['200 ANSWER_TOO_LARGE', '200'],
  ),
  asked(
    'sixty paths at once',
    `{ ${times(60, 'a#: trace(from: "deficit", to: "term-premium", maxLinks: 10, first: 1000) { polarity }')} }`,
    '200 QUERY_TOO_COSTLY',
  ),
];
