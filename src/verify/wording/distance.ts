import type { Decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { nearest } from '../compare-quantity.ts';
import { inWords } from './in-words.ts';
import { isToldBySize } from './told-by-size.ts';

/**
 * What a distance is told in, and how many of it one of the unit is. Of parts of a hundred a percentage would be taken
 * for points: 4.5 is not "13 percent more" than 4 percent. Time is told in time.
 */
const TOLD_IN: { readonly [unit: string]: readonly [unit: string, times: number] | undefined } = {
  percent: ['percentage points', 1],
  share: ['percentage points', 100],
  'percentage points': ['percentage points', 1],
  'basis points': ['basis points', 1],
  days: ['days', 1],
  weeks: ['weeks', 1],
  months: ['months', 1],
  quarters: ['quarters', 1],
  years: ['years', 1],
};

/** How far a measured value is from a print. */
export interface Distance {
  /** "0.52 percentage points", "2.4 percent". */
  readonly size: string;
  /** To stand before the print: "more than", or of a level below 0 "above". */
  readonly way: string;
}

/** Two digits tell how far; whole ones of a larger number are all kept. */
const shortened = (size: Decimal): Decimal => (size.gte(10) ? size.toDecimalPlaces(0) : size.toSignificantDigits(2));

/** Whether a print is a level below 0: more and less would mean two things of it, and so would a percentage. */
export const isLevelBelowZero = (stated: Quantity, measured: Decimal): boolean =>
  nearest(stated, measured).isNegative() && !isToldBySize(stated);

/** The distance of a measured value from the printed number, of a range from its nearer end; neither may be 0. */
export function distanceFrom(stated: Quantity, measured: Decimal): Distance {
  const { unit } = stated;
  const printed = nearest(stated, measured);
  const far = measured.minus(printed).abs();
  const told = TOLD_IN[unit];
  if (isLevelBelowZero(stated, measured)) {
    const size = told === undefined ? inWords(far, unit) : inWords(shortened(far.times(told[1])), told[0]);
    return { size, way: measured.gt(printed) ? 'above' : 'below' };
  }
  // A fall is told by its size.
  const way = measured.abs().gt(printed.abs()) ? 'more than' : 'less than';
  if (told !== undefined) return { size: inWords(shortened(far.times(told[1])), told[0]), way };
  return { size: inWords(shortened(far.div(printed.abs()).times(100)), 'percent'), way };
}
