import type { Period } from '../domain/period.ts';
import type { ReleaseRule } from '../domain/series.ts';
import { addDays, type IsoDate } from '../lib/iso-date.ts';

function isBusinessDay(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day on which the figure of a period should be out by its publisher's rule. */
export function figureDue({ end }: Period, { days, business }: ReleaseRule): IsoDate {
  if (!business) return addDays(end, days);
  let due = end;
  for (let left = days; left > 0; ) {
    due = addDays(due, 1);
    if (isBusinessDay(due)) left--;
  }
  return due;
}
