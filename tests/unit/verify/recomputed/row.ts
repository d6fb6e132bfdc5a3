import type { Verdict } from '../../../../src/domain/verdict.ts';

/** The register's six words for what it found. */
export type RegisterWord =
  | 'supported'
  | 'within rounding'
  | 'misdated'
  | 'misleading'
  | 'contradicted'
  | 'cannot be checked';

/** What the register's words stand for; "misleading" is for a review to say. */
export const STANDS_FOR: { readonly [W in RegisterWord]: readonly Verdict[] } = {
  supported: ['ACCURATE'],
  'within rounding': ['CLOSE'],
  misdated: ['MISDATED'],
  misleading: ['MISLEADING'],
  contradicted: ['CONTRADICTED'],
  'cannot be checked': ['UNVERIFIED', 'NOT_CHECKABLE', 'PENDING'],
};

/**
 * Verdict, measured value with its unit, and where the figure holds: "2024-09-17..2025-01-23: 100". Numbers are written
 * to as many places as they are compared to.
 */
export type Said = readonly [verdict: Verdict, measured: string | null, trueWhen?: string];

/** What the check of a claim must say, and how that stands to what was found by hand. */
export interface Row {
  readonly number: string;
  /** On what had been published by the day of the article, before any review. */
  readonly published: Said;
  /** On the latest data, where that says something else. */
  readonly latest?: Said;
  /** What came of what was expected, where that can be told by now. */
  readonly outcome?: Said;
  /** Null for a statement that the register has not. */
  readonly register: RegisterWord | null;
  /** Letters of the recomputation that this agrees with, under the revised rules where these move a verdict; empty where it has none. */
  readonly recomputed: string;
  /** Why the verdict is not the word of the register or the letter of the recomputation, wherever it is not. */
  readonly deviation?: string;
}
