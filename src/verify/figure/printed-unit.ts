import { type Decimal, decimal } from '../../domain/decimal.ts';

const listed = <T>(rows: readonly (readonly [T, ...string[]])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([meaning, ...words]) => words.map((word) => [word, meaning] as const)));

/** Signs and codes before a number. */
export const CURRENCY_SIGNS = listed([
  ['USD', '$', 'us$', 'usd'],
  ['EUR', '€', 'eur'],
  ['GBP', '£', 'gbp'],
  // The press writes "CN¥" or "Rmb" for the yuan.
  ['JPY', '¥', 'jpy'],
]);

/** Words and signs after a number and its scale. */
export const UNIT_WORDS = listed([
  ['percent', '%', 'percent', 'per cent', 'pct', '% of gdp', 'percent of gdp', 'per cent of gdp'],
  ['percentage points', 'percentage points', 'percentage point', 'points', 'point', 'pp', 'ppt', 'ppts', 'pts'],
  ['basis points', 'basis points', 'basis point', 'bp', 'bps'],
  ['times', 'times', 'x', '×', 'fold'],
  ['USD', 'dollars', 'dollar', 'us dollars', 'us dollar', 'usd'],
  ['EUR', 'euros', 'euro', 'eur'],
  ['GBP', 'pounds', 'pound', 'gbp'],
  ['JPY', 'yen', 'jpy'],
  ['days', 'days', 'day'],
  ['weeks', 'weeks', 'week'],
  ['months', 'months', 'month'],
  ['quarters', 'quarters', 'quarter'],
  ['years', 'years', 'year'],
  ['troy ounces', 'troy ounces', 'troy ounce', 'ounces', 'ounce', 'oz'],
]);

/** Words between a number and its unit. */
export const SCALE_WORDS: ReadonlyMap<string, Decimal> = listed([
  [decimal(12), 'dozen'],
  [decimal(100), 'hundred'],
  [decimal('1e3'), 'thousand', 'k'],
  [decimal('1e6'), 'million', 'mn', 'mm', 'm'],
  [decimal('1e9'), 'billion', 'bn', 'b'],
  [decimal('1e12'), 'trillion', 'tn', 'trn', 't'],
]);

/** Letters that are a scale only beside a currency or a unit: "5m" may be metres and "12t" tonnes. */
export const SHORT_SCALES: readonly string[] = ['k', 'mm', 'm', 'b', 't'];
