// How each contender is asked for the same claims, and how its answer is read as ours.
import { encodeCursor } from '../../../dist/graphql/cursor.js';

const OURS = `slug statement printed verdict
  metric { slug name unit series { slug source { slug } } }
  article { slug title }
  evidence { finding stance source { slug title } observations { value period { text } } }
  source { slug title }`;

export const OUR_QUERIES = {
  page: `query Page($after: String) { claims(first: 50, after: $after, orderBy: SLUG) { nodes { ${OURS} } } }`,
  claim: `query One($slug: String!) { claim(slug: $slug) { ${OURS} } }`,
};

/** Claims that were not asked for before are asked for like all others. */
const queryOf = (work) => (work === 'page' ? 'page' : 'claim');

const ours = {
  body(work, key) {
    const variables = work === 'page' ? { after: key === '' ? null : encodeCursor('Claim:SLUG', key) } : { slug: key };
    return JSON.stringify({ query: OUR_QUERIES[queryOf(work)], variables });
  },
  path: () => '/graphql',
  claims: ({ data, errors }) => errors ?? data.claims?.nodes ?? [data.claim],
};

const PEER = OURS.replace('period { text }', 'period');

const PEER_QUERIES = {
  page: `query Page($key: String!) { claims(where: { slug: { gt: $key } }, sort: [{ slug: ASC }], limit: 50) { ${PEER} } }`,
  claim: `query One($key: String!) { claims(where: { slug: { eq: $key } }) { ${PEER} } }`,
};

const bySlug = (a, b) => (a.slug < b.slug ? -1 : 1);
const byPeriod = (a, b) => (a.period.text < b.period.text ? -1 : 1);

/** Its relationships are lists, without an order: the cheapest that it can be asked for. */
function ofPeer({ metric, article, evidence, source, ...own }) {
  const [measured] = metric;
  return {
    ...own,
    metric: { ...measured, series: measured.series.map(({ slug, source: [from] }) => ({ slug, source: from })) },
    article: article[0],
    evidence: evidence.map(({ source: [from], observations, ...rest }) => ({
      ...rest,
      source: from,
      observations: observations.map(({ value, period }) => ({ value, period: { text: period } })),
    })),
    source: source[0],
  };
}

const peer = {
  body: (work, key) => JSON.stringify({ query: PEER_QUERIES[queryOf(work)], variables: { key } }),
  path: () => '/',
  claims: ({ data, errors }) => errors ?? data.claims.map(ofPeer),
};

const floor = {
  body: () => undefined,
  path: (work, key) => `/${queryOf(work)}/${encodeURIComponent(key)}`,
  claims: (answer) => answer,
};

export const DIALECTS = { ours, peer, floor };

/** Lists whose order the contenders do not share, sorted. */
export const comparable = (claims) =>
  claims.map((claim) => ({
    ...claim,
    metric: { ...claim.metric, series: [...claim.metric.series].sort(bySlug) },
    evidence: claim.evidence
      .map((each) => ({ ...each, observations: [...each.observations].sort(byPeriod) }))
      .sort((a, b) => (a.finding < b.finding ? -1 : 1)),
  }));
