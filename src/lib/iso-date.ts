/** A calendar date as ISO 8601 text, "2026-01-30". Compares with < and > as text. */
export type IsoDate = string;

/** The last day that can be written: on it everything is over. */
export const LAST_DAY: IsoDate = '9999-12-31';

/** The first day that can be written. */
const FIRST_DAY: IsoDate = '0000-01-01';

const DAY_MS = 86_400_000;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a date that exists in the calendar: "2024-02-29" is, "2023-02-29" is not. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysOfMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** How many days a month has, January being 1; none for a month that does not exist. */
export function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The year, month and day that a date is written with. */
const partsOf = (date: IsoDate): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8)),
];

/** A time as its day; what lies beyond the days that can be written is the last or the first of them. */
function dayOf(time: number, isLater: boolean): IsoDate {
  const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (/^\d/.test(text)) return text.slice(0, 10);
  return isLater ? LAST_DAY : FIRST_DAY;
}

/** The date a number of days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  // Most stay in their month, and a seed asks tens of thousands of times.
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && day <= 28) return date.slice(0, 8) + two(day);
  return dayOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).getTime(), days > 0);
}

/** The same day a number of months later; the month's last day when that day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [thatYear, thatMonth] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1];
  if (thatYear > 9999) return LAST_DAY;
  if (thatYear < 0) return FIRST_DAY;
  const lastDay = daysOfMonth(thatYear, thatMonth);
  return `${String(thatYear).padStart(4, '0')}-${two(thatMonth)}-${two(Math.min(day, lastDay))}`;
}

// Days before the first of a month in years that start in March, so that the leap day is the last of a year.
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** Days since the first of March of the year 0. Counted off, since a check with moves asks thousands of times. */
function dayNumber(date: IsoDate): number {
  const [writtenYear, month, day] = partsOf(date);
  const year = month < 3 ? writtenYear - 1 : writtenYear;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + (DAYS_BEFORE[month - 1] as number) + day;
}

/** Days from one date to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return from === to ? 0 : dayNumber(to) - dayNumber(from);
}
