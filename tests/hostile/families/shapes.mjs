import { asked, times } from './asked.mjs';

const deep = (levels) =>
  `{ causalLink(slug: "deficit-to-net-issuance") { ${'from { drives { '.repeat(levels)}slug${' } }'.repeat(levels)} } }`;
const chain = (length, each) =>
  Array.from({ length }, (_, at) => `fragment f${at} on Query { ${each} ...f${at + 1} ...f${at + 1} }`).join(' ');

/** Documents that are deep, wide, aliased, in circles, or as long to validate as can be. */
export const shapes = () => [
  asked('deep', deep(20), '200 QUERY_TOO_LARGE'),
  asked(
    'deep by inline fragments',
    `{ ${'... { '.repeat(900)}meta { store }${' }'.repeat(900)} }`,
    '200 QUERY_TOO_LARGE',
  ),
  asked('wide', `{ ${times(2_900, 'clams#')} }`, '200 GRAPHQL_VALIDATION_FAILED'),
  asked('aliased', `{ ${times(400, 'a#: meta { store }')} }`, '200 QUERY_TOO_LARGE'),
  asked(
    'cost by nesting',
    '{ claims(first: 100) { nodes { metric { claims(first: 100) { nodes { metric { claims(first: 100) { nodes { slug } } } } } } } } }',
    '200 QUERY_TOO_COSTLY',
  ),
  asked(
    'a fragment within itself',
    '{ claim(slug: "x") { ...f } } fragment f on Claim { sameAs { ...f } }',
    '200 GRAPHQL_VALIDATION_FAILED',
  ),
  asked(
    'fragments in a circle',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }',
    '200 GRAPHQL_VALIDATION_FAILED',
  ),
  asked(
    'fragments that double forty times',
    `{ ...f0 } ${chain(40, '__typename')} fragment f40 on Query { meta { store } }`,
    '200 QUERY_TOO_LARGE',
  ),
  asked(
    'fragments that double through fields',
    `{ claim(slug: "x") { ...f0 } } ${Array.from({ length: 30 }, (_, at) => `fragment f${at} on Claim { a: article { claims { nodes { ...f${at + 1} } } } b: article { claims { nodes { ...f${at + 1} } } } }`).join(' ')} fragment f30 on Claim { slug }`,
    ['200 QUERY_TOO_LARGE', '200 GRAPHQL_PARSE_FAILED'],
  ),
  asked('one field 2,900 times', `{ meta { ${times(2_900, 'store')} } }`, '200 QUERY_TOO_LARGE'),
  asked(
    'one field twice at ten depths',
    `{ ${'claims { nodes { article { '.repeat(3)}${times(700, 'slug')}${' } } }'.repeat(3)} }`,
    '200 QUERY_TOO_LARGE',
  ),
  asked('1,400 spreads', `{ ${times(1_400, '...f#')} }`, '200 QUERY_TOO_LARGE'),
  asked(
    '250 fragments that nothing spreads',
    `{ meta { store } } ${times(250, 'fragment f# on Query { meta { store } }')}`,
    '200 QUERY_TOO_LARGE',
  ),
  asked(
    'an unused fragment as long to compare',
    `{ meta { store } } fragment f on Meta { ${times(2_900, 'store')} }`,
    '200 QUERY_TOO_LARGE',
  ),
  asked('400 unknown types', `{ ${times(400, '... on Clam# { slug }')} }`, '200 QUERY_TOO_LARGE'),
  asked('400 directives', `{ meta ${times(400, '@include(if: true)')} { store } }`, '200 QUERY_TOO_LARGE'),
  asked('1,400 unknown directives', `{ meta ${times(1_400, '@x#')} { store } }`, '200 QUERY_TOO_LARGE'),
  asked('400 operations', times(300, 'query q# { meta { store } }'), '200 QUERY_TOO_LARGE'),
  asked('450 operations without a name', times(450, '{ meta { store } }'), '200 QUERY_TOO_LARGE'),
  asked('650 variables', `query(${times(650, '$v#: Int')}) { meta { store } }`, '200 QUERY_TOO_LARGE'),
  asked(
    '900 unknown arguments',
    `{ claims(${times(900, 'frist#: 1')}) { totalCount } }`,
    '200 GRAPHQL_VALIDATION_FAILED',
  ),
  asked(
    'lists in lists',
    `{ nodes(ids: ${'['.repeat(1_400)}${']'.repeat(1_400)}) { id } }`,
    '200 GRAPHQL_VALIDATION_FAILED',
  ),
  asked(
    '2,900 wrong words of an enumeration',
    `{ claims(filter: { verdict: [${times(2_900, 'WRONG#')}] }) { totalCount } }`,
    '200 GRAPHQL_VALIDATION_FAILED',
  ),
  asked('10^6 tokens', () => `{ ${'a '.repeat(900_000)} }`, '400 QUERY_TOO_LARGE'),
  asked('10^5 tokens', () => `{ ${'a '.repeat(99_000)} }`, '200 GRAPHQL_PARSE_FAILED'),
  asked('a name of 1.9 MB', () => `{ ${'a'.repeat(1_900_000)} }`, '400 QUERY_TOO_LARGE'),
  asked('a name of 190 kB', () => `{ ${'a'.repeat(190_000)} }`, '200 GRAPHQL_VALIDATION_FAILED'),
  asked('commas', () => `{ meta { store } ${','.repeat(190_000)} `, '200 GRAPHQL_PARSE_FAILED'),
  asked('a mutation', 'mutation { claims { totalCount } }', '200 NOT_A_QUERY'),
  asked('a subscription', 'subscription { claims { totalCount } }', '200 NOT_A_QUERY'),
  asked('a type definition', 'type Query { x: Int }', '200 GRAPHQL_VALIDATION_FAILED'),
  asked(
    'introspection within itself',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    '200 GRAPHQL_VALIDATION_FAILED',
  ),
  asked(
    'introspection sixty times',
    `{ ${times(60, 'a#: __schema { types { fields { args { name type { name } } type { name } } enumValues { name } } }')} }`,
    '200 QUERY_TOO_COSTLY',
  ),
  asked(
    'introspection, wide within',
    `{ __schema { types { ${times(29, 'a#: fields { args { name } type { fields { name } } }')} } } }`,
    ['200 QUERY_TOO_COSTLY', '200 GRAPHQL_VALIDATION_FAILED'],
  ),
  asked('a mark of byte order and a lone surrogate', '\ufeff{ meta { store } } \ud800', '200 GRAPHQL_PARSE_FAILED'),
  asked('look-alikes of letters', '{ m\u0435ta { store } }', '200 GRAPHQL_PARSE_FAILED'),
  asked('names of objects', '{ __proto__ constructor hasOwnProperty }', '200 GRAPHQL_VALIDATION_FAILED'),
  asked('aliases by names of objects', '{ __proto__: meta { constructor: store } }', '200'),
];
