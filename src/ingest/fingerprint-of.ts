import { sha256 } from '../lib/sha256.ts';

/**
 * One hash for a whole seed and the rules it is read and checked by: as long as it is the same, a graph seeded before
 * needs no reading of the seed again.
 */
export function fingerprintOf(files: ReadonlyMap<string, string>, rules: string): string {
  const lines = [...files.keys()].sort().map((path) => `${sha256(files.get(path) ?? '')} ${path}\n`);
  return sha256(`${sha256(rules)}\n${lines.join('')}`);
}
