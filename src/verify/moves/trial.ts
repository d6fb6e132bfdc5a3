import type { TrueWhen } from '../../domain/check.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { isAccurate } from '../compare-quantity.ts';
import { evaluateBare } from '../evaluate.ts';
import type { Facts } from '../facts.ts';
import type { Formula } from '../formula/formula.ts';
import { inStatedUnit } from '../in-stated-unit.ts';
import type { Standpoint } from '../standpoint.ts';

/** A printed figure with the formula and the time it was held against. */
export interface Trial {
  readonly formula: Formula;
  readonly stated: Quantity;
  readonly facts: Facts;
  readonly standpoint: Standpoint;
  /** The day on which the figure was printed; null when nobody knows, and then nothing is moved back from it. */
  readonly articleDay: IsoDate | null;
  /** The day from which the check looks: "the last time that it was right" is never after it. */
  readonly dayAsked: IsoDate;
}

/** The same figure at another time or vintage. */
export interface Candidate {
  readonly formula: Formula;
  readonly standpoint: Standpoint;
  /** How a reader is told what was changed; of thousands of candidates only the one that holds is asked for it. */
  readonly period: () => Period | null;
  readonly vintage: string | null;
}

/** Codes of what keeps a candidate from a value, and is no reason to refuse the whole check. */
export const NO_FIGURE: readonly string[] = ['NO_OBSERVATION', 'FORMULA_MEANING', 'UNKNOWN_VINTAGE'];

/** Where a figure holds, and the candidate that makes it so. */
export interface Held {
  readonly trueWhen: TrueWhen;
  readonly candidate: Candidate;
}

/** The first of some candidates that makes the printed figure accurate; one that cannot be computed does not. */
export function firstAccurate({ stated, facts }: Trial, candidates: Iterable<Candidate>): Held | null {
  for (const candidate of candidates) {
    try {
      const { measured } = inStatedUnit(stated, evaluateBare(candidate.formula, facts, candidate.standpoint));
      if (!isAccurate(stated, measured)) continue;
      return { trueWhen: { period: candidate.period(), vintage: candidate.vintage, measured }, candidate };
    } catch (error) {
      if (!(error instanceof Problem) || !NO_FIGURE.includes(error.code)) throw error;
    }
  }
  return null;
}
