import type { Change, StoredCheck } from '../domain/change.ts';
import type { GraphRecord } from '../domain/records.ts';
import { sha256 } from '../lib/sha256.ts';
import { canonicalJson } from './canonical-json.ts';

/** What one origin says, with the hash by which the store sees that it has said the same before. Order counts. */
export function changeOf(origin: string, records: readonly GraphRecord[], checks: readonly StoredCheck[]): Change {
  return { origin, hash: sha256(canonicalJson({ checks, records })), records, checks };
}
