import { sha256 } from '../lib/sha256.ts';

/** Hash of what all origins say, from their own hashes. */
export function contentHash(origins: ReadonlyMap<string, string>): string {
  return sha256(JSON.stringify([...origins].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** "16-3fa92c1b": how many changes there were, and the start of the content hash. */
export function dataVersion(changes: number, hash: string | null): string {
  return changes === 0 || hash === null ? '0-empty' : `${changes}-${hash.slice(0, 8)}`;
}
