import type { Decimal } from './decimal.ts';

/** A number with the least and the greatest that the cited figures admit. */
export interface Range {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
}
