import type { CheckStep } from '../domain/check.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Period } from '../domain/period.ts';
import type { FactClaim, Facts, FoundFigure } from './facts.ts';
import type { SeriesView } from './reading/series-view.ts';
import type { Standpoint } from './standpoint.ts';
import { sentence } from './wording/sentence.ts';

/** A number with its unit, as it goes from one part of a formula to the next. */
export interface Value {
  readonly value: Decimal;
  readonly unit: string;
  /** Set where a quotient in it may have been cut at 40 digits; without it the value is exact. */
  readonly isRounded?: boolean | undefined;
  /** Set where it was counted off: a print of it is right or not, and never close. */
  readonly isCounted?: boolean | undefined;
  /** Whether it is a figure of a moment or period, or the difference of two; not set where nobody can tell. */
  readonly levelOrChange?: 'level' | 'change' | undefined;
}

/** What a function or an operator comes to. The words are only made when somebody reads them. */
export interface Measured extends Value {
  /** Set when the answer is a period. */
  readonly period?: Period;
  /** Set where its words say "rose" or "fell" and leave out the sign of the value. */
  readonly isToldBySize?: true;
  /** A sentence with the numbers in it, without its full stop. */
  readonly words: () => string;
}

/** Figures of a reading that went into a value, from one place to another. */
export interface Use {
  readonly view: SeriesView;
  readonly first: number;
  readonly last: number;
  /** Places that decide, where they are not the ends and extremes: computed figures rest on others than that. */
  readonly deciding?: readonly number[];
}

/** What a measure may ask of the run that it is part of, and what it reports to it. */
export interface Evaluation {
  readonly facts: Facts;
  readonly standpoint: Standpoint;
  /** Windows that end now may end at the last figure held. */
  readonly mayEndEarly: boolean;
  /** Notes that figures were used. */
  use(use: Use): void;
  /** Notes that a document was relied on. */
  cite(found: FoundFigure): void;
  /** Notes an intermediate value. */
  step(measured: Measured): void;
  /** Notes something that a reader of the verdict must know, as half a sentence. */
  note(words: () => string): void;
  /** The measured value of another claim, in the unit that it is stated in. */
  measureClaim(claim: FactClaim): Value;
}

/** A measured value as a step of a check. */
export function stepOf({ value, unit, words }: Measured): CheckStep {
  return { text: sentence(words()), value, unit };
}
