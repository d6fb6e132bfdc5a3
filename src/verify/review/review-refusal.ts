import { Verdict } from '../../domain/verdict.ts';

/** How heavily a verdict weighs against what was printed; null where it says nothing of it. */
const WEIGHT: { readonly [V in Verdict]: number | null } = {
  ACCURATE: 0,
  CLOSE: 1,
  MISLEADING: 2,
  MISDATED: 3,
  CONTRADICTED: 4,
  PENDING: null,
  UNVERIFIED: null,
  NOT_CHECKABLE: null,
};

const BORNE_OUT: readonly Verdict[] = [Verdict.ACCURATE, Verdict.CLOSE];

/**
 * Why a review may not say what it says of a claim whose check came to a verdict, as a sentence for its author; null
 * when it may. A review may be harder than the check and never softer, and what was not verified is not borne out by it.
 */
export function reviewRefusal(seen: Verdict, review: Verdict): string | null {
  const [before, after] = [WEIGHT[seen], WEIGHT[review]];
  if (before === null) {
    return BORNE_OUT.includes(review)
      ? `A review cannot make a claim ${review} whose check is ${seen}: nothing has verified it, so give it a formula or a document.`
      : null;
  }
  const isRefuted = seen === Verdict.CONTRADICTED || seen === Verdict.MISDATED;
  if (after === null ? !isRefuted : after >= before) return null;
  return `A review may not soften a check: it says ${review}, and the check is ${seen}; mend the formula if the check is wrong.`;
}
