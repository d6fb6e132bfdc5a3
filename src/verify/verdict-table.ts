import { ClaimKind } from '../domain/claim.ts';
import { Verdict } from '../domain/verdict.ts';
import type { Match } from './compare-quantity.ts';

/** What the verdict depends on. */
export interface Situation {
  readonly kind: ClaimKind | null;
  /** It rests on a document that nobody has seen. */
  readonly isUnseen: boolean;
  /** A statement of fact whose period is not over, or whose figures are not out yet. */
  readonly isPending: boolean;
  /** Null when the measured value cannot be computed. */
  readonly match: Match | null;
  /** A projection told when a newer one, or the outcome, was already out. */
  readonly isSuperseded: boolean;
  /** Whether one of the moves makes it accurate. */
  readonly isMisdated: boolean;
}

/** MISLEADING is for a review to say, never for a computation. */
export type ComputedVerdict = Exclude<Verdict, 'MISLEADING'>;

interface Row {
  readonly verdict: ComputedVerdict;
  holds(situation: Situation): boolean;
}

/** The verdict of a check: the first row that holds decides. */
export const VERDICT_TABLE: readonly Row[] = [
  { verdict: Verdict.NOT_CHECKABLE, holds: ({ kind }) => kind === ClaimKind.SCENARIO },
  { verdict: Verdict.UNVERIFIED, holds: ({ isUnseen }) => isUnseen },
  { verdict: Verdict.PENDING, holds: ({ isPending }) => isPending },
  { verdict: Verdict.MISDATED, holds: ({ match, isSuperseded }) => isSuperseded && match !== null && match !== 'OFF' },
  { verdict: Verdict.ACCURATE, holds: ({ match }) => match === 'ACCURATE' },
  { verdict: Verdict.CLOSE, holds: ({ match }) => match === 'CLOSE' },
  { verdict: Verdict.MISDATED, holds: ({ isMisdated }) => isMisdated },
  { verdict: Verdict.UNVERIFIED, holds: ({ match }) => match === null },
  { verdict: Verdict.CONTRADICTED, holds: () => true },
];

export function verdictOf(situation: Situation): ComputedVerdict {
  return VERDICT_TABLE.find((row) => row.holds(situation))?.verdict ?? Verdict.CONTRADICTED;
}
