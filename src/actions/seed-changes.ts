import type { Change, StoredCheck } from '../domain/change.ts';
import type { UncheckedClaim } from '../domain/claim.ts';
import { changeOf } from '../ingest/change-of.ts';
import { graphRecords } from '../ingest/graph-records.ts';
import type { Seed } from '../ingest/seed.ts';
import { sha256 } from '../lib/sha256.ts';
import { verdictWithoutFormula } from '../verify/verdict-without-formula.ts';

/**
 * Every origin of a seed as a change, its claims with their checks. The rules are part of its hash: other rules may
 * store the same records in another way.
 */
export function seedChanges(seed: Seed, checks: ReadonlyMap<string, StoredCheck>, rules: string): readonly Change[] {
  const verdictOf = (claim: UncheckedClaim) => checks.get(claim.id)?.check.verdict ?? verdictWithoutFormula(claim.kind);
  return seed.origins.map(({ origin, records }) => {
    const ofOrigin = records.Claim.flatMap(({ id }) => checks.get(id) ?? []);
    const change = changeOf(origin, graphRecords(records, verdictOf), ofOrigin);
    return { ...change, hash: sha256(`${rules}\n${change.hash}`) };
  });
}
