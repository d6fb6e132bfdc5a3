import type { RatingLeaf } from 'schema-dts';
import type { Verdict } from '../../domain/verdict.ts';
import { VERDICT_MEANING, VERDICT_WORDS } from '../words.ts';

/** What a verdict is on a scale from 1, false, to 5, true. The verdicts that are left out are no judgement of a figure. */
const VALUES = { ACCURATE: 5, CLOSE: 4, MISLEADING: 3, MISDATED: 2, CONTRADICTED: 1 } as const;

/** A verdict that judges a figure, so that it can stand in a review. */
export type RatedVerdict = keyof typeof VALUES;

export const RATED_VERDICTS = Object.keys(VALUES) as readonly RatedVerdict[];

/** Whether a claim with that verdict was checked. */
export const isRated = (verdict: Verdict): verdict is RatedVerdict => Object.hasOwn(VALUES, verdict);

/** A verdict as tools for fact checks read it. */
export function ratingOf(verdict: RatedVerdict, because: string): RatingLeaf {
  return {
    '@type': 'Rating',
    name: VERDICT_WORDS[verdict],
    alternateName: VERDICT_WORDS[verdict],
    description: VERDICT_MEANING[verdict],
    ratingExplanation: because,
    ratingValue: VALUES[verdict],
    bestRating: VALUES.ACCURATE,
    worstRating: VALUES.CONTRADICTED,
  };
}
