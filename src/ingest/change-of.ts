import type { Change, StoredCheck } from '../domain/change.ts';
import type { GraphRecord } from '../domain/records.ts';
import { sha256 } from '../lib/sha256.ts';
import { canonicalJson } from './canonical-json.ts';
import { canonicalObservation } from './canonical-observation.ts';

const canonicalRecord = (record: GraphRecord): string =>
  record.label === 'Observation' ? canonicalObservation(record) : canonicalJson(record);

/** What one origin says, with the hash by which the store sees that it has said the same before. Order counts. */
export function changeOf(origin: string, records: readonly GraphRecord[], checks: readonly StoredCheck[]): Change {
  // The canonical JSON of both, put together from that of each record.
  const said = `{"checks":${canonicalJson(checks)},"records":[${records.map(canonicalRecord).join()}]}`;
  return { origin, hash: sha256(said), records, checks };
}
