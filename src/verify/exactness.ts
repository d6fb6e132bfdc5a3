import { type Decimal, Exact } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import { abridged } from './wording/abridged.ts';

// Keeps all digits that a formula of the longest length can come to, so that what was cut shows.
const Wide = Exact.clone({ precision: 10_000 });

/** A number with all its digits kept in what is computed from it. */
export const wide = (value: Decimal): Decimal => new Wide(value);

/** Whether a sum, a difference or a product of two numbers has no more digits than are kept, told from theirs. */
export function isSurelyExact(left: Decimal, operator: '+' | '-' | '*', right: Decimal): boolean {
  if (operator === '*') return left.precision() + right.precision() <= Exact.precision;
  // A carry may take one more place before the point.
  const before = Math.max(left.e, right.e) + 2;
  return before + Math.max(left.decimalPlaces(), right.decimalPlaces()) <= Exact.precision;
}

/** A number with all its digits, in which a quotient is again cut at 40. */
export const narrow = (value: Decimal): Decimal => new Exact(value);

/** A sum or product cut at 40 digits, where that cuts nothing; refused otherwise. */
export function exactly(value: Decimal, sum: () => string): Decimal {
  const kept = cut(value);
  mustBeExact(kept, value, sum);
  return kept;
}

/** Refuses a result that more digits are needed for than are kept; `sum` is how it is written. */
export function mustBeExact(result: Decimal, exact: Decimal, sum: () => string): void {
  if (exact.eq(result)) return;
  throw new Problem(
    'FORMULA_MEANING',
    `${abridged(sum())} has ${exact.precision()} digits; at most ${Exact.precision} are kept, so use shorter numbers.`,
  );
}

/** A number with some digits more than are kept, for what is computed in two roundings. */
const Guarded = Exact.clone({ precision: 80 });
export const guarded = (value: Decimal): Decimal => new Guarded(value);

/** A number cut at the digits that are kept. */
export const cut = (value: Decimal): Decimal => new Exact(value).toSignificantDigits(Exact.precision);

/** A number rounded to so many digits after the point, or before it when negative; halves away from zero. */
export function roundedTo(value: Decimal, places: number): Decimal {
  if (places >= 0) return value.toDecimalPlaces(places, Exact.ROUND_HALF_UP);
  return new Exact(value.toNearest(new Exact(10).pow(-places), Exact.ROUND_HALF_UP));
}
