import { sha256 } from '../lib/sha256.ts';

const rulesPart = (rules: string): string => `${sha256(rules).slice(0, 16)}-`;

/**
 * One mark for a whole seed and the rules it is read and checked by: as long as it is the same, a graph seeded before
 * needs no reading of the seed again. The rules come first, so that a graph tells by which rules it was loaded.
 */
export function fingerprintOf(files: ReadonlyMap<string, string>, rules: string): string {
  const lines = [...files.keys()].sort().map((path) => `${sha256(files.get(path) ?? '')} ${path}\n`);
  return `${rulesPart(rules)}${sha256(lines.join(''))}`;
}

/** Whether a graph was loaded by these rules. One that other rules made is loaded anew, and not to be judged by these. */
export function isByRules(fingerprint: string, rules: string): boolean {
  return fingerprint.startsWith(rulesPart(rules));
}
