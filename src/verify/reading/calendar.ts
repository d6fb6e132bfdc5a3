import type { Frequency } from '../../domain/frequency.ts';
import { type Period, periodOf } from '../../domain/period.ts';
import { addDays, daysBetween, type IsoDate } from '../../lib/iso-date.ts';

/** On a day without trading the last day before counts, but at most so many back. */
export const DAYS_BACK = 7;

const MOST_DAYS_APART: { readonly [F in Frequency]: number | null } = {
  DAY: DAYS_BACK,
  WEEK: 10,
  MONTH: null,
  QUARTER: null,
  FISCAL_YEAR: null,
  YEAR: null,
  MULTI_YEAR: Number.POSITIVE_INFINITY,
};

/**
 * How far apart two figures may be that still follow on one another, where periods cannot be counted off: some days
 * have no trading, some weeks end a day early. Null where they can, and every one must be there.
 */
export const mostDaysApart = (frequency: Frequency): number | null => MOST_DAYS_APART[frequency];

// A long weekend with holidays, and less than the week until the next weekly figure.
const MOST_DAYS_SHORT: { readonly [F in Frequency]: number } = {
  DAY: 4,
  WEEK: 6,
  MONTH: 0,
  QUARTER: 0,
  FISCAL_YEAR: 0,
  YEAR: 0,
  MULTI_YEAR: Number.POSITIVE_INFINITY,
};

/** How long before the end of a window the last figure of all may stand for the window to be held whole. */
export const mostDaysShort = (frequency: Frequency): number => MOST_DAYS_SHORT[frequency];

// Days counted from a Sunday leave the day of the week as the remainder by seven.
const SUNDAY = '1600-01-02';

/** The day itself, or the Monday after a weekend. */
export function weekdayFrom(day: IsoDate): IsoDate {
  const weekday = daysBetween(SUNDAY, day) % 7;
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** The day itself, or the Friday before a weekend. */
export function weekdayUntil(day: IsoDate): IsoDate {
  const weekday = daysBetween(SUNDAY, day) % 7;
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}

export const nextPeriod = (period: Period): Period => periodOf(addDays(period.end, 1), period.frequency);

/** The first period of a frequency that starts on a day or after it. */
export function firstWholePeriod(day: IsoDate, frequency: Frequency): Period {
  const holding = periodOf(day, frequency);
  return holding.start < day ? nextPeriod(holding) : holding;
}

/** The last period of a frequency that ends on a day or before it. */
export function lastWholePeriod(day: IsoDate, frequency: Frequency): Period {
  const holding = periodOf(day, frequency);
  return holding.end > day ? periodOf(addDays(holding.start, -1), frequency) : holding;
}

const WORDS: { readonly [F in Frequency]: string } = {
  DAY: 'daily',
  WEEK: 'weekly',
  MONTH: 'monthly',
  QUARTER: 'quarterly',
  FISCAL_YEAR: 'for fiscal years',
  YEAR: 'yearly',
  MULTI_YEAR: 'for several years at a time',
};

/** How often a series has a figure, to say "is monthly". */
export const frequencyInWords = (frequency: Frequency): string => WORDS[frequency];
