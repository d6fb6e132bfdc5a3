import type { PrintedNumber } from './printed-number.ts';

/**
 * How a number is written, which says what it counts when no unit follows: a part is a share of a whole, a multiple is
 * so many times, a fraction in figures ("1/2") needs a unit.
 */
export type NumeralKind = 'digits' | 'fraction' | 'words' | 'part' | 'multiple';

/** A number taken off the start of a text, and what follows it. */
export interface Numeral {
  readonly number: PrintedNumber;
  readonly kind: NumeralKind;
  readonly written: string;
  readonly rest: string;
}
