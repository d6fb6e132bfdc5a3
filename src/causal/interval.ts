import { type Decimal, decimal, Exact } from '../domain/decimal.ts';

/** A number that is known to lie between two others. */
export interface Interval {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A number that is known exactly. */
export const exactly = (value: Decimal): Interval => ({ value, low: value, high: value });

export const ONE = exactly(decimal(1));

/** The product of two intervals: its ends are the least and the greatest of the four products of their ends (Moore 1966). */
export function product(a: Interval, b: Interval): Interval {
  const ends = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
  return { value: a.value.times(b.value), low: Exact.min(...ends), high: Exact.max(...ends) };
}

/** An interval so many times as large. */
export const scaled = (interval: Interval, factor: Decimal): Interval => product(interval, exactly(factor));
