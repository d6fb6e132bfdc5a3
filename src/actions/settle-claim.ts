import type { Settled, UncheckedClaim } from '../domain/claim.ts';
import type { Review } from '../domain/review.ts';
import type { Verdict } from '../domain/verdict.ts';
import { settledVerdict } from '../verify/review/settled-verdict.ts';
import { verdictWithoutFormula } from '../verify/verdict-without-formula.ts';

/** What is thought of a claim: its check as published, which a review may only make stricter. */
export function settleClaim(
  { kind }: Pick<UncheckedClaim, 'kind'>,
  checked: Verdict | undefined,
  review: Review | undefined,
): Settled {
  const computed = checked ?? verdictWithoutFormula(kind);
  return {
    verdict: settledVerdict(computed, review ?? null),
    disagrees: review !== undefined && review.verdict !== computed,
  };
}
