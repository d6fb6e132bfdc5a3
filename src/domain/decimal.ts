import { Decimal } from 'decimal.js';

/** Exact decimals of up to 40 digits, so that sums of published figures never pick up binary noise. */
export const Exact = Decimal.clone({ precision: 40, toExpNeg: -30, toExpPos: 40 });

export type { Decimal };

/** A decimal from text; the caller knows that the text is a number. */
export function decimal(text: string | number): Decimal {
  return new Exact(text);
}

const POWERS = new Map(Array.from({ length: 61 }, (_none, place) => [place - 30, new Exact(`1e${place - 30}`)]));

/** Ten to a whole power: the worth of a digit by its place. */
export function powerOfTen(power: number): Decimal {
  return POWERS.get(power) ?? new Exact(10).pow(power);
}

/** Plain notation with no exponent: "1147000000000", "0.8131". */
export function plain(value: Decimal): string {
  return value.toFixed();
}
