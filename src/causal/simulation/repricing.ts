import { type Decimal, decimal, Exact } from '../../domain/decimal.ts';
import type { ChosenCoefficients } from './coefficients.ts';

const ONE = decimal(1);
const ZERO = decimal(0);

/**
 * The share of notes and bonds that falls due in a year. A third of all debt does, yet most of that third are bills, which
 * do so every year again: one share of a third each year would have the rest refinanced far too fast.
 */
export function shareOfBondsDue({ dueWithinAYear, bills }: ChosenCoefficients): Decimal {
  return dueWithinAYear.minus(bills).div(ONE.minus(bills));
}

/**
 * How far the average rate on notes and bonds has moved at the end of a year: those that did not fall due keep what they
 * had, all others, and all new borrowing, carry the new rate. With K for what is outstanding, m for the share that falls
 * due and x for the move of rates: z(t) = ((1 - m) K(t-1) z(t-1) + (K(t) - (1 - m) K(t-1)) x(t)) / K(t).
 */
export function movedRateOfBonds(
  before: { readonly outstanding: Decimal; readonly moved: Decimal },
  outstanding: Decimal,
  due: Decimal,
  moveOfRates: Decimal,
): Decimal {
  if (outstanding.lte(0)) return moveOfRates;
  const kept = Exact.min(before.outstanding.times(ONE.minus(due)), outstanding);
  const sold = Exact.max(outstanding.minus(kept), ZERO);
  return kept.times(before.moved).plus(sold.times(moveOfRates)).div(outstanding);
}

/** How far the average rate on all debt has moved: bills at once, notes and bonds as they are refinanced. */
export function movedAverageRate(bills: Decimal, moveOfRates: Decimal, movedBonds: Decimal): Decimal {
  return bills.times(moveOfRates).plus(ONE.minus(bills).times(movedBonds));
}
