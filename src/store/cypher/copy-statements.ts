import { OBSERVATION_COLUMNS } from './observation-columns.ts';
import { RELATIONSHIPS, type RelationshipName, relationshipParts } from './relationship.ts';
import type { StoredLabel } from './stored-label.ts';

// Reading the whole of a graph exactly as it is, and taking it out again. Everything that the program wrote has an origin
// or the label Absent: what others keep in the same database is left alone.

const OURS = '(n.origin IS NOT NULL OR n:Absent)';

/** A page of nodes by id, with all their properties. */
export const copyNodes = (label: StoredLabel): string =>
  `MATCH (n:${label}) WHERE n.id > $after AND ${OURS} RETURN n.id, properties(n) ORDER BY n.id LIMIT $limit`;

/** Observations of some series as rows of `CREATE_OBSERVATIONS`. */
export const COPY_OBSERVATIONS = `UNWIND $ids AS id MATCH (s:Series {id: id})<-[:OF]-(n:Observation) WHERE n.origin IS NOT NULL
RETURN ${OBSERVATION_COLUMNS.map((name) => `n.${name}`).join(', ')}, s.id`;

/** Observations that are named and that nobody says. */
export const COPY_ABSENT_OBSERVATIONS = 'MATCH (n:Observation:Absent) RETURN n.id';

/** A page of the ids of nodes that relationships may start from. */
export const copyIds = (label: StoredLabel): string =>
  `MATCH (n:${label}) WHERE n.id > $after AND ${OURS} RETURN n.id ORDER BY n.id LIMIT $limit`;

/** Relationships from some nodes as rows of `createRelationships`. */
export function copyRelationships(name: RelationshipName): string {
  const { from, type, to } = relationshipParts(name);
  const properties = RELATIONSHIPS[name].properties.map((property) => `, r.${property}`).join('');
  return `UNWIND $ids AS id MATCH (a:${from} {id: id})-[r:${type}]->(b:${to}) WHERE r.origin IS NOT NULL
RETURN a.id, b.id, r.origin${properties}`;
}

/** How many nodes of a label are still there. */
export const countOurs = (label: StoredLabel): string => `MATCH (n:${label}) WHERE ${OURS} RETURN count(n)`;

/** Takes some nodes of a label out, with the relationships they have. */
export const removeOurs = (label: StoredLabel): string => `MATCH (n:${label}) WHERE ${OURS} WITH n LIMIT $limit
DETACH DELETE n`;

/** What the program keeps of the graph itself; none before the first change. */
export const COPY_GRAPH = `MATCH (g:Graph {id: 'graph'}) RETURN g.changes, g.contentHash, g.seedFingerprint`;

export const COPY_ORIGINS = 'MATCH (o:Origin) RETURN properties(o) ORDER BY o.id';

export const COPY_JOURNAL =
  'MATCH (j:JournalEntry) WHERE j.id > $after RETURN j.id, properties(j) ORDER BY j.id LIMIT $limit';

/** From here on the graph is whole by no version: whoever reads it is refused. */
export const BEGIN_REMAKING = `MERGE (g:Graph {id: 'graph'}) SET g.remaking = $mark, g.seedFingerprint = null`;

export const REMOVE_OTHER_ORIGINS = 'MATCH (o:Origin) WHERE NOT o.id IN $ids DELETE o';

export const REMOVE_LATER_JOURNAL = 'MATCH (j:JournalEntry) WHERE j.id > $after DELETE j';

export const PUT_JOURNAL = 'UNWIND $rows AS row MERGE (j:JournalEntry {id: row.id}) SET j = row';

/** The graph is whole again, at this version. */
export const END_REMAKING = `MATCH (g:Graph {id: 'graph'})
SET g.changes = $changes, g.contentHash = $contentHash, g.seedFingerprint = $seedFingerprint, g.remaking = null`;
