import type { ClaimKind, PeriodAnchor } from '../../../../src/domain/claim.ts';
import type { Frequency } from '../../../../src/domain/frequency.ts';
import type { Verdict } from '../../../../src/domain/verdict.ts';

/** The register's six words for what it found. */
export type RegisterWord =
  | 'supported'
  | 'within rounding'
  | 'misdated'
  | 'misleading'
  | 'contradicted'
  | 'cannot be checked';

/**
 * Verdict, measured value with its unit, and where the figure holds: "2024-09-17..2025-01-23: 100". Numbers are written
 * to as many places as they are compared to.
 */
export type Said = readonly [verdict: Verdict, measured: string | null, trueWhen?: string];

/** A figure of the article with all that its check needs, and what the check must say. */
export interface Row {
  readonly number: string;
  /** Code point of the article's text at which the print begins. */
  readonly start: number;
  readonly printed: string;
  /** The figure written out, where the print leaves a part of it unsaid; null where it has none to hold against. */
  readonly reads?: string | null;
  readonly kind: ClaimKind;
  readonly period: readonly [text: string, start: string, end: string, frequency: Frequency, anchor: PeriodAnchor];
  /** Null where nothing held here measures the figure, and then `notCheckedBecause` says why. */
  readonly formula: string | null;
  readonly notCheckedBecause?: string;
  /** On what had been published by the day of the article. */
  readonly published: Said;
  /** On the latest data, where that says something else. */
  readonly latest?: Said;
  /** What came of what was expected, where that can be told by now. */
  readonly outcome?: Said;
  readonly register: RegisterWord;
  /** Letters of the recomputation that this agrees with, under the revised rules where these move a verdict. */
  readonly recomputed: string;
  /** Why the verdict is not the word of the register or the letter of the recomputation, wherever it is not. */
  readonly deviation?: string;
}
