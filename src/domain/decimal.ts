import { Decimal } from 'decimal.js';

/** Exact decimals of up to 40 digits, so that sums of published figures never pick up binary noise. */
export const Exact = Decimal.clone({ precision: 40, toExpNeg: -30, toExpPos: 40 });

export type { Decimal };

/** A decimal from text; the caller knows that the text is a number. */
export function decimal(text: string | number): Decimal {
  return new Exact(text);
}

/** Plain notation with no exponent: "1147000000000", "0.8131". */
export function plain(value: Decimal): string {
  return value.toFixed();
}
