/** A unit taken apart: "USD per month" has USD over month. Both are null for a plain number ("share", "times"). */
export interface UnitParts {
  readonly over: string | null;
  readonly under: string | null;
}

/** The name that a plain number goes by: a ratio, of which 1 is the whole. */
export const PLAIN = 'share';

// "times" says the same as "share"; which of the two a print uses is a matter of wording.
const PLAIN_NAMES: readonly string[] = [PLAIN, 'times'];

/** Units that are counted in the plural, as they stand after "per". "year" alone is a year of the calendar. */
const SINGLE = new Map([
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['troy ounces', 'troy ounce'],
  ['percentage points', 'percentage point'],
  ['basis points', 'basis point'],
]);
const COUNTED = new Map([...SINGLE].map(([many, one]) => [one, many]));

const DURATIONS: readonly string[] = ['days', 'weeks', 'months', 'quarters', 'years'];

/** Parts of a hundred keep their own rules: they are not lengths, sums of money or plain numbers. */
const OF_A_HUNDRED: readonly string[] = ['percent', 'percentage points', 'basis points'];

export const isPlain = (unit: string): boolean => PLAIN_NAMES.includes(unit);
export const isDuration = (unit: string): boolean => DURATIONS.includes(unit);
export const isOfAHundred = (unit: string): boolean => OF_A_HUNDRED.includes(unit.split(' per ')[0] ?? '');

/** The unit as it stands after "per": "months" is "month". */
export const single = (unit: string): string => SINGLE.get(unit) ?? unit;

/** The unit as it is counted: "month" is "months". */
export const counted = (unit: string): string => COUNTED.get(unit) ?? unit;

export function takeApart(unit: string): UnitParts {
  const [over = '', ...under] = unit.split(' per ');
  return { over: isPlain(over) ? null : over, under: under.length === 0 ? null : under.join(' per ') };
}

export function putTogether({ over, under }: UnitParts): string {
  return under === null ? (over ?? PLAIN) : `${over ?? PLAIN} per ${under}`;
}

/** The unit as a message names it, where "share" or "count" alone would read oddly. */
export const unitInWords = (unit: string): string =>
  isPlain(unit) ? 'a plain number' : unit === 'count' ? 'a count' : unit;
