import { Problem } from '../domain/problem.ts';
import type { Seed } from '../ingest/seed.ts';
import { reviewRefusal } from '../verify/review/review-refusal.ts';

/** Refuses a seed with a review that is milder than the check that its author saw. */
export function checkReviews(seed: Seed): void {
  for (const { origin, records } of seed.origins) {
    for (const { slug, saw, verdict } of records.Review) {
      const refusal = reviewRefusal(saw.verdict, verdict);
      if (refusal === null) continue;
      throw new Problem(
        'BAD_SEED',
        origin,
        `the review ${slug}`,
        refusal,
        'Leave the review away, or make it stricter.',
      );
    }
  }
}
