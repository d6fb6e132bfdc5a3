import { STORED_LABELS } from './stored-label.ts';

// Statements over the whole graph.

/** One row a label. */
export const COUNT_NODES = STORED_LABELS.map(
  (label) => `MATCH (n:${label}) WHERE n.origin IS NOT NULL RETURN '${label}' AS label, count(n) AS nodes`,
).join('\nUNION ALL ');

export const COUNT_NODES_OF_ORIGINS = 'MATCH (n) WHERE n.origin IS NOT NULL RETURN n.origin, count(n)';

export const COUNT_RELATIONSHIPS_OF_ORIGINS = 'MATCH ()-[r]->() WHERE r.origin IS NOT NULL RETURN r.origin, count(r)';

/**
 * The text of an observation as one line, in the spelling of `observationLine`. Observations are nine nodes in ten, and
 * reading them as maps takes most of the time. The float beside the value is left out: engines spell floats apart.
 */
const OBSERVATION_LINE = [
  'n.id',
  ...['period', 'periodStart', 'periodEnd', 'frequency', 'value', 'vintage', 'releasedOn'].map(
    (name) => `coalesce(n.${name}, '')`,
  ),
  "CASE WHEN n.releasedOnIsEstimated THEN 'estimated' ELSE '' END",
].join(" + '|' + ");

export const READ_ALL_OBSERVATIONS = `MATCH (n:Observation) WHERE n.origin IS NOT NULL
RETURN n.origin, collect(${OBSERVATION_LINE})`;

export const READ_ALL_OTHER_NODES =
  'MATCH (n) WHERE n.origin IS NOT NULL AND NOT n:Observation RETURN n.origin, properties(n)';

/** In the spelling of `ofSeriesLine`. */
export const READ_ALL_OF_SERIES = `MATCH (n:Observation)-[r:OF]->(s:Series) WHERE r.origin IS NOT NULL
RETURN r.origin, collect(n.id + ' OF ' + s.id)`;

export const READ_ALL_OTHER_RELATIONSHIPS = `MATCH (a)-[r]->(b) WHERE r.origin IS NOT NULL AND NOT a:Observation
RETURN r.origin, type(r), a.id, b.id, properties(r)`;

/** How many claims of each article have each verdict. */
export const COUNT_VERDICTS = `UNWIND $ids AS id MATCH (:Article {id: id})-[:MAKES]->(c:Claim) WHERE c.origin IS NOT NULL
RETURN id, c.verdict, count(c)`;
