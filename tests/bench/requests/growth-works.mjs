// Five questions whose answers are the same in size however large the graph is.
import { encodeCursor } from '../../../dist/graphql/cursor.js';
import { articleSlug, claimSlug, metricSlug, seriesSlug } from '../data/shapes.mjs';
import { townOf } from '../data/words.mjs';
import { OUR_QUERIES } from './dialects.mjs';

/** At most so many articles are asked for, in turn, spread evenly over the graph. */
const ARTICLES = 25;

/** Each with its query, its variables for an article, and how many rows an answer has; `rows` counts them. */
const QUESTIONS = {
  claim: {
    text: 'one claim by its slug',
    query: OUR_QUERIES.claim,
    variables: (article) => ({ slug: claimSlug(article, 10) }),
    rows: ({ claim }) => [claim.slug].length,
    expected: 1,
  },
  verdicts: {
    text: 'ten claims in the middle of the list by verdict',
    query: `query ($after: String) {
      claims(first: 10, after: $after, orderBy: VERDICT) { nodes { slug statement verdict } } }`,
    // The sort key of a claim that is CLOSE, and second in the order of verdicts.
    variables: (article) => ({ after: encodeCursor('Claim:VERDICT', `1:${articleSlug(article)}`) }),
    rows: ({ claims }) => claims.nodes.length,
    expected: 10,
  },
  metric: {
    text: 'ten claims of one metric',
    query:
      'query ($slug: String!) { metric(slug: $slug) { name claims(first: 10) { nodes { slug statement verdict } } } }',
    variables: (article) => ({ slug: metricSlug(article - 1) }),
    rows: ({ metric }) => metric.claims.nodes.length,
    expected: 10,
  },
  search: {
    text: 'a search for a word of five nodes',
    query: 'query ($query: String!) { search(query: $query, first: 10) { totalCount nodes { ... on Node { id } } } }',
    variables: (article) => ({ query: townOf(article) }),
    rows: ({ search }) => search.nodes.length,
    expected: 5,
  },
  series: {
    text: 'a series with its 60 observations',
    query: 'query ($slug: String!) { series(slug: $slug) { name observations { value period { text } } } }',
    variables: (article) => ({ slug: seriesSlug(article - 1) }),
    rows: ({ series }) => series.observations.length,
    expected: 60,
  },
};

export const GROWTH_DIALECT = {
  path: () => '/graphql',
  body: (name, article) => {
    const { query, variables } = QUESTIONS[name];
    return JSON.stringify({ query, variables: variables(article) });
  },
};

/** The questions on a graph of so many articles; a key is the number of one. */
export function growthWorks(articles) {
  const count = Math.min(ARTICLES, articles);
  const keys = Array.from({ length: count }, (_, index) => 1 + Math.floor((index * articles) / count));
  return Object.entries(QUESTIONS).map(([name, { text }]) => ({ name, text, keys }));
}

/** Refuses an answer of another size. */
export function mustHaveRows(name, { data, errors }) {
  const { text, rows, expected } = QUESTIONS[name];
  const found = errors === undefined ? rows(data) : JSON.stringify(errors);
  if (found !== expected) throw new Error(`The answer to ${text} has ${found} rows, not ${expected}.`);
}
