// Book-keeping: one Graph node, one Origin node for each seed file that has been applied, and the journal.

/** Takes the lock that changes queue for: on Neo4j a SET holds the node until the transaction ends. */
export const LOCK_GRAPH = `MERGE (g:Graph {id: 'graph'}) SET g.changes = coalesce(g.changes, 0) RETURN g.changes, g.remaking`;

/** The labels and relationships are kept so that replacing what it said asks for those alone. */
export const WRITE_ORIGINS = `UNWIND $rows AS row MERGE (o:Origin {id: row.id}) SET o = row`;

export const DELETE_ORIGINS = 'UNWIND $ids AS id MATCH (o:Origin {id: id}) DELETE o';

export const READ_ORIGINS =
  'MATCH (o:Origin) RETURN o.id, o.hash, o.nodes, o.relationships, o.content, o.saidLabels, o.saidRelationships';

/** The seal goes with every change: a graph between two seeds is whole by neither. */
export const MOVE_VERSION = `MATCH (g:Graph {id: 'graph'})
SET g.changes = $changes, g.contentHash = $contentHash, g.seedFingerprint = null`;

export const SEAL_SEED = `MERGE (g:Graph {id: 'graph'}) SET g.seedFingerprint = $fingerprint`;

/** One row, none before the first change. */
export const READ_VERSION = `MATCH (g:Graph {id: 'graph'}) RETURN g.changes, g.contentHash, g.remaking`;

/** One row, none before the first change; in one statement, so that version and origins belong together. */
export const READ_STATE = `MATCH (g:Graph {id: 'graph'})
CALL (g) { MATCH (o:Origin) RETURN collect([o.id, o.hash]) AS origins }
RETURN g.changes, g.contentHash, g.seedFingerprint, origins, g.remaking`;

/** The id is the sequence padded with zeros, so that an index on text keeps the order. */
export const WRITE_JOURNAL = `UNWIND $rows AS row CREATE (:JournalEntry {id: row.id, sequence: row.sequence, at: row.at,
  actor: row.actor, what: row.what, changed: row.origin, before: row.before, after: row.after, verdicts: row.verdicts})`;

export const READ_JOURNAL =
  'MATCH (j:JournalEntry) WHERE j.id > $after RETURN j.sequence, j.at, j.actor, j.what, j.changed, j.before, j.after, j.verdicts ORDER BY j.id';

/** The verdicts of the claims that an origin says, as a change finds them. */
export const READ_VERDICTS_OF_ORIGIN = 'MATCH (c:Claim) WHERE c.origin = $origin RETURN c.slug, c.verdict';

export const COUNT_JOURNAL = 'MATCH (j:JournalEntry) RETURN count(j)';
