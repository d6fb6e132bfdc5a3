// Snapshots of what was shown: one node for each path and revision, never changed again.

/** The time of the one that was there first is the one that counts. */
export const KEEP_SNAPSHOT = `MERGE (s:Snapshot {id: $id})
ON CREATE SET s.path = $path, s.revision = $revision, s.at = $at, s.subject = $subject
RETURN s.at`;

export const FIND_SNAPSHOT = 'MATCH (s:Snapshot {id: $id}) RETURN s.path, s.revision, s.at, s.subject';

export const READ_SNAPSHOT_TIME = 'MATCH (s:Snapshot {id: $id}) RETURN s.at';

/** A page of all of them. */
export const COPY_SNAPSHOTS =
  'MATCH (s:Snapshot) WHERE s.id > $after RETURN s.id, s.path, s.revision, s.at, s.subject ORDER BY s.id LIMIT $limit';
