import type { Verdict } from '../../domain/verdict.ts';
import { reviewRefusal } from './review-refusal.ts';

/**
 * The verdict that a claim is shown with: its review's, else its check's. A review that went stale, and would now soften
 * the check, does not count.
 */
export function settledVerdict(check: Verdict, review: { readonly verdict: Verdict } | null): Verdict {
  return review === null || reviewRefusal(check, review.verdict) !== null ? check : review.verdict;
}
