// Who is measured against whom, on which graphs.
import { ARTICLES } from '../data/shapes.mjs';

const PEER = { name: '@neo4j/graphql', kind: 'peer', options: {} };

const FLOOR = { name: 'hand-written Cypher', kind: 'floor', options: {} };

/** Nothing is kept from one request to the next. */
const OFF = 'every cache off';

/** Nor is what a query will ask for read together. */
const PLAIN = 'every cache off, one depth after another';

/** Times the peer's requests a second, with what is kept and compiled. */
const WITH_CACHES = { page: 8, claim: 8 };

/** The same with every cache off, on a large graph. */
const WITHOUT = { page: 1.2, claim: 2 };

/** The embedded store may be this much slower than a Neo4j. */
const EMBEDDED = 1 / 1.5;

const ours = (setting, targets = {}) => ({ name: `ours, ${setting}`, kind: 'ours', options: { setting }, targets });

const embedded = (setting, articles) => ({
  name: `ours embedded, ${setting}`,
  kind: 'ours',
  options: { setting, shape: ARTICLES.name, articles },
  versus: `ours, ${setting}`,
  targets: { page: EMBEDDED, claim: EMBEDDED },
});

const settings = (off) => [
  ours(PLAIN),
  ours(OFF, off),
  ours('entities kept'),
  ours('entities kept, compiled', WITH_CACHES),
  ours('all on', WITH_CACHES),
];

/** Contenders without a graph of their own share one Neo4j; ratios are to the first of them that is not ours, or to `versus`. */
export const FIELDS = [
  {
    articles: 1,
    contenders: [PEER, FLOOR, ...settings({}), embedded(OFF, 1), embedded('all on', 1)],
  },
  {
    articles: 20,
    contenders: [ours(OFF), ours('all on'), embedded(OFF, 20), embedded('all on', 20)],
  },
  {
    articles: 1_000,
    contenders: [PEER, FLOOR, ...settings(WITHOUT)],
  },
];
