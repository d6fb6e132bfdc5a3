import { Stance } from '../domain/evidence.ts';
import type { Verdict } from '../domain/verdict.ts';

/** What bears on a causal link, counted. */
export interface Bearing {
  readonly isIdentity: boolean;
  /** Findings of sources for it, and against it. Context counts for neither. */
  readonly supporting: number;
  readonly disputing: number;
  /** Claims that are offered as reasons for it; of those judged, how many stand and how many fell. */
  readonly reasons: number;
  readonly standing: number;
  readonly fallen: number;
}

/** What a verdict on a claim does to it as a reason: it stands, it falls, or nothing is known of it. */
const AS_REASON: { readonly [V in Verdict]: 'stands' | 'fell' | null } = {
  ACCURATE: 'stands',
  CLOSE: 'stands',
  MISDATED: 'fell',
  MISLEADING: 'fell',
  CONTRADICTED: 'fell',
  PENDING: null,
  UNVERIFIED: null,
  NOT_CHECKABLE: null,
};

export function bearingOn(
  isIdentity: boolean,
  stances: readonly Stance[],
  verdictsOfReasons: readonly Verdict[],
): Bearing {
  const stancesThat = (wanted: Stance) => stances.filter((stance) => stance === wanted).length;
  const reasonsThat = (wanted: 'stands' | 'fell') =>
    verdictsOfReasons.filter((verdict) => AS_REASON[verdict] === wanted).length;
  return {
    isIdentity,
    supporting: stancesThat(Stance.SUPPORTS),
    disputing: stancesThat(Stance.DISPUTES),
    reasons: verdictsOfReasons.length,
    standing: reasonsThat('stands'),
    fallen: reasonsThat('fell'),
  };
}
