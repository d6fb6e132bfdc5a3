import type { Review } from '../domain/review.ts';
import { isStaleReview } from '../verify/review/is-stale-review.ts';
import type { Loaders } from './loaders.ts';

/** Whether the stored check of the claim is another than the one that the reviewer saw. */
export async function isStale({ claimId, saw }: Review, loaders: Loaders): Promise<boolean> {
  const stored = await loaders.checks.load(claimId);
  return isStaleReview(saw, stored?.check ?? null);
}
