import { addDays, type IsoDate } from '../lib/iso-date.ts';
import type { ReleaseRule } from './series.ts';

// 1970-01-04 was a Sunday; days are counted from there, so that the remainder by seven is the day of the week.
const SUNDAY = Date.UTC(1970, 0, 4);
const DAY_MS = 86_400_000;

function weekday(date: IsoDate): number {
  const days = (Date.parse(`${date}T00:00:00Z`) - SUNDAY) / DAY_MS;
  return ((days % 7) + 7) % 7;
}

/**
 * The day on which a figure was public by its publisher's rule, counted from the last day of its period. Business days
 * are Monday to Friday; no holidays are known here, so an estimate can be a few days early.
 */
export function estimatedRelease(periodEnd: IsoDate, rule: ReleaseRule): IsoDate {
  if (!rule.business) return addDays(periodEnd, rule.days);
  const on = weekday(periodEnd);
  // From a weekend one counts as from the Friday before; with nothing to count, Monday is the first day it could be.
  const friday = on === 6 ? -1 : on === 0 ? -2 : 0;
  if (rule.days === 0) return addDays(periodEnd, friday === 0 ? 0 : friday + 3);
  const from = friday === 0 ? on : 5;
  const weekends = Math.floor((from - 1 + rule.days) / 5);
  return addDays(periodEnd, friday + rule.days + weekends * 2);
}
