import type { Check } from './check.ts';
import type { PeriodAnchor } from './claim.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

/** A place of a text that speaks of a metric. Offsets count Unicode code points, the end exclusive. */
export interface TextMention {
  readonly metricId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A known claim that says what a figure of a text says. */
export interface ClaimMatch {
  readonly claimId: string;
  /** From 0 to 1: 0.4 for the metric, 0.35 for the value, 0.25 for the period, each less where it fits less. */
  readonly score: number;
  readonly because: string;
}

/** A figure found in a text, and what is known of it. Offsets count Unicode code points, the end exclusive. */
export interface CheckedFigure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** The time that the figure is of; null where its sentence names none. */
  readonly period: Period | null;
  readonly periodAnchor: PeriodAnchor | null;
  /** The metric that it is of; null where none was recognised, or several may be meant. */
  readonly metricId: string | null;
  /** All metrics that the words may mean, at the place that speaks of them. */
  readonly mentions: readonly TextMention[];
  /** Best first. */
  readonly claims: readonly ClaimMatch[];
  readonly check: Check | null;
  /** The known claim whose formula the check took; null where it was made from metric and period. */
  readonly formulaOfId: string | null;
  /** What was taken for granted in the check; null where the text says all. */
  readonly note: string | null;
  /** Set exactly when there is no check. */
  readonly notCheckedBecause: string | null;
}

/** Two statements that cannot both hold: two figures of a text, or one and a known claim. */
export interface Contradiction {
  readonly figure: CheckedFigure;
  readonly other: CheckedFigure | null;
  readonly claimId: string | null;
  readonly because: string;
}

/** What was found in a text. */
export interface TextCheck {
  /** In the order of the text. */
  readonly figures: readonly CheckedFigure[];
  readonly contradictions: readonly Contradiction[];
}
