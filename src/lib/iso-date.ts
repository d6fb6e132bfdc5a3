/** A calendar date as ISO 8601 text, "2026-01-30". Compares with < and > as text. */
export type IsoDate = string;

/** The last day that can be written: on it everything is over. */
export const LAST_DAY: IsoDate = '9999-12-31';

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

/** The date a number of days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  // Most stay in their month, and a seed asks tens of thousands of times.
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && day <= 28) return date.slice(0, 8) + String(day).padStart(2, '0');
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day a number of months later; the month's last day when that day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** Days from one date to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
