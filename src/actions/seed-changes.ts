import type { Change, StoredCheck } from '../domain/change.ts';
import { changeOf } from '../ingest/change-of.ts';
import { graphRecords } from '../ingest/graph-records.ts';
import type { Seed } from '../ingest/seed.ts';
import { sha256 } from '../lib/sha256.ts';
import { settleClaim } from './settle-claim.ts';

/**
 * Every origin of a seed as a change, its claims with their checks. The rules are part of its hash: other rules may
 * store the same records in another way.
 */
export function seedChanges(seed: Seed, checks: ReadonlyMap<string, StoredCheck>, rules: string): readonly Change[] {
  return seed.origins.map(({ origin, records }) => {
    const reviews = new Map(records.Review.map((review) => [review.claimId, review]));
    const ofOrigin = records.Claim.flatMap(({ id }) => checks.get(id) ?? []);
    const settled = graphRecords(records, (claim) =>
      settleClaim(claim, checks.get(claim.id)?.check.verdict, reviews.get(claim.id)),
    );
    const change = changeOf(origin, settled, ofOrigin);
    return { ...change, hash: sha256(`${rules}\n${change.hash}`) };
  });
}
