import { type Decimal, decimal } from '../../domain/decimal.ts';

const TWO = decimal(2);
const ONE = decimal(1);

/** What adds to the debt in a year, in dollars, all but the interest that follows from it. */
export interface Borrowing {
  readonly primaryDeficit: Decimal;
  /** Debt sold for other ends than the deficit: loans, cash, other means of financing. */
  readonly otherMeans: Decimal;
  /** Interest beyond what the average rate gives. */
  readonly addedInterest: Decimal;
}

export interface Closing {
  readonly netInterest: Decimal;
  readonly deficit: Decimal;
  readonly debt: Decimal;
}

/** The average rate of a year as a part of one: net interest over the mean of the debt at both ends. */
export function averageRate(netInterest: Decimal, opening: Decimal, closing: Decimal): Decimal {
  return netInterest.div(opening.plus(closing).div(TWO));
}

/**
 * The books of a year: D(t) = D(t-1) + P(t) + I(t) + M(t), and I(t) = r(t) (D(t-1) + D(t)) / 2 + A(t), so that interest
 * is paid on the interest of the same year too. The two are solved for I(t).
 */
export function closeTheBooks(opening: Decimal, rate: Decimal, borrowing: Borrowing): Closing {
  const { primaryDeficit, otherMeans, addedInterest } = borrowing;
  const beforeInterest = opening.plus(primaryDeficit).plus(otherMeans);
  const half = rate.div(TWO);
  const netInterest = half.times(opening.plus(beforeInterest)).plus(addedInterest).div(ONE.minus(half));
  return { netInterest, deficit: primaryDeficit.plus(netInterest), debt: beforeInterest.plus(netInterest) };
}
