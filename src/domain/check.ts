import type { IsoDate } from '../lib/iso-date.ts';
import type { Decimal } from './decimal.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Verdict } from './verdict.ts';

/** One intermediate value, as a sentence with its numbers. */
export interface CheckStep {
  readonly text: string;
  readonly value: Decimal;
  readonly unit: string;
}

/** A period or vintage for which the printed figure holds. */
export interface TrueWhen {
  readonly period: Period | null;
  readonly vintage: string | null;
  readonly measured: Decimal;
}

/** A printed figure held against what a formula measures. */
export interface Check {
  readonly verdict: Verdict;
  readonly formula: string;
  readonly stated: Quantity;
  /** In `unit`, the unit of the stated quantity; null when it cannot be computed, and `because` says why. */
  readonly measured: Decimal | null;
  readonly difference: Decimal | null;
  readonly unit: string;
  /** Only what had been published by this day was used; null for the latest data. */
  readonly asOf: IsoDate | null;
  readonly asOfIsExact: boolean;
  readonly steps: readonly CheckStep[];
  readonly observationIds: readonly string[];
  readonly trueWhen: readonly TrueWhen[];
  readonly because: string;
}

/** The value of a formula with the steps to redo it by hand. */
export interface Measurement {
  readonly formula: string;
  readonly value: Decimal;
  readonly unit: string;
  /** Set when the answer is a period, as that of `first`. */
  readonly period: Period | null;
  /** False where what was used may not be what was known on the day asked. */
  readonly asOfIsExact: boolean;
  readonly steps: readonly CheckStep[];
  readonly observationIds: readonly string[];
}
