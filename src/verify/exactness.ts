import { type Decimal, Exact } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import { abridged } from './wording/abridged.ts';

// Keeps all digits that a formula of the longest length can come to, so that what was cut shows.
const Wide = Exact.clone({ precision: 10_000 });

/** A number with all its digits kept in what is computed from it. */
export const wide = (value: Decimal): Decimal => new Wide(value);

/** Refuses a result that more digits are needed for than are kept; `sum` is how it is written. */
export function mustBeExact(result: Decimal, exact: Decimal, sum: () => string): void {
  if (exact.eq(result)) return;
  throw new Problem(
    'FORMULA_MEANING',
    `${abridged(sum())} has ${exact.precision()} digits; at most ${Exact.precision} are kept, so use shorter numbers.`,
  );
}
