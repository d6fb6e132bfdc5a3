import { type Decimal, decimal } from '../../domain/decimal.ts';

const ONE = decimal(1);
const HUNDRED = decimal(100);

/** The year of lower or higher growth for which its effect on the deficit is published. */
const TENTH = decimal(10);

/** GDP of a year relative to the baseline, when growth differs by some percentage points from some year on. */
export function relativeGdp(before: Decimal, baselineGrowth: Decimal, points: Decimal): Decimal {
  const growth = ONE.plus(baselineGrowth);
  return before.times(growth.plus(points.div(HUNDRED)).div(growth));
}

/**
 * What growth adds to the deficit in its nth year: the strength is that of the tenth, and the effect adds up, here in
 * equal steps. Ten such steps sum to 5.5 times the tenth; CBO's own, 388 of 77 billion dollars, to 5.0 times.
 */
export function deficitFromGrowth(tenthYear: Decimal, points: Decimal, nth: number): Decimal {
  return tenthYear.times(points).times(nth).div(TENTH);
}
