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
  if (day >= 1 && day <= 28) return date.slice(0, 8) + String(day).padStart(2, '0');
  return dayOf(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).getTime(), days > 0);
}

/** The same day a number of months later; the month's last day when that day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const [thatYear, thatMonth] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12 + 1];
  if (thatYear > 9999) return LAST_DAY;
  if (thatYear < 0) return FIRST_DAY;
  const lastDay = daysOfMonth(thatYear, thatMonth);
  return [String(thatYear).padStart(4, '0'), thatMonth, Math.min(day, lastDay)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Days from one date to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
