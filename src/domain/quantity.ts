import type { Comparator } from './comparator.ts';
import type { Decimal } from './decimal.ts';

/** A figure as it is printed, with what the print admits. */
export interface Quantity {
  /** The figure exactly as printed: "$1,147 billion". */
  readonly text: string;
  /** In `unit`, scale applied: 1147000000000. The middle of a range; 0 for a bare direction. */
  readonly value: Decimal;
  /**
   * The least and the greatest value that is ACCURATE; null is unbounded. Both belong to it, save the number itself under
   * MORE and LESS, and no change at all, which bounds a bare direction and a move "of less than".
   */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Spelled out and singular in meaning: "USD", "percent", "percentage points", "USD per month". */
  readonly unit: string;
  readonly comparator: Comparator;
  /** Worth of the last printed digit: 1e8 for "$11.5 billion", 1e9 for "$200 billion"; a tenth of a number in words. */
  readonly step: Decimal;
  /** Worth of the last digit that is not zero: 1e11 for "$200 billion". */
  readonly round: Decimal;
}
