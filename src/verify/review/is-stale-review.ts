import type { SeenCheck } from '../../domain/review.ts';
import { Verdict } from '../../domain/verdict.ts';

/** The verdicts of a claim that nothing measures. */
const WITHOUT_CHECK: readonly Verdict[] = [Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE];

/**
 * Whether the check has changed since a review saw it: its verdict, or its measured figure to as many decimals as the
 * review noted. Without a check a review is stale that saw a figure, or a verdict that only a check comes to.
 */
export function isStaleReview(saw: SeenCheck, check: SeenCheck | null): boolean {
  if (check === null) return saw.measured !== null || !WITHOUT_CHECK.includes(saw.verdict);
  if (check.verdict !== saw.verdict) return true;
  if (saw.measured === null || check.measured === null) return saw.measured !== check.measured;
  return !check.measured.toDecimalPlaces(saw.measured.decimalPlaces()).eq(saw.measured);
}
