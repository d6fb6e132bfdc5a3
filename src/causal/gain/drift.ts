import { type Decimal, Exact } from '../../domain/decimal.ts';
import type { Interval } from '../interval.ts';

/** The test of whether debt over GDP, once pushed up, returns to its path with no fiscal response. */
export interface Drift {
  /** r + ψb in percent at the least and at the greatest: rate on the debt, and what the debt adds to that rate. */
  readonly least: Decimal;
  readonly greatest: Decimal;
  /** g in percent: growth of nominal GDP. */
  readonly growth: Decimal;
  /** Null when the range admits both. */
  readonly diesOut: boolean | null;
}

/** Years in which what grows by so many percent a year doubles; nothing when it does not grow. */
export const doublingYears = (percent: Decimal): Decimal | null =>
  percent.lte(0) ? null : Exact.ln(2).div(Exact.ln(percent.div(100).plus(1)));

/**
 * Debt accumulates, so that what decides is a rate and no product: a deviation of debt over GDP grows by r + ψb less g
 * a year, b being debt over GDP and ψ what a point of it adds to yields (Mian, Straub and Sufi, American Economic Review
 * 115(12), 2025: no cost only if r < g - φ). `feedback` is ψb, the gain of a year in which all debt has the new rate.
 */
export function driftOf(rates: readonly Decimal[], feedback: Interval, growth: Decimal): Drift {
  const sorted = [...rates].sort((a, b) => a.comparedTo(b));
  const least = (sorted[0] as Decimal).plus(feedback.low);
  const greatest = (sorted.at(-1) as Decimal).plus(feedback.high);
  const diesOut = greatest.lt(growth) ? true : least.gte(growth) ? false : null;
  return { least, greatest, growth, diesOut };
}
