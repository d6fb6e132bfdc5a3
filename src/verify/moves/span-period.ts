import { Frequency } from '../../domain/frequency.ts';
import { type Period, periodOf } from '../../domain/period.ts';
import { daysBetween } from '../../lib/iso-date.ts';
import type { Span } from '../standpoint.ts';

function lengthOf({ start, end }: Span): Frequency {
  const days = daysBetween(start, end) + 1;
  if (days <= 1) return Frequency.DAY;
  if (days <= 7) return Frequency.WEEK;
  if (days <= 31) return Frequency.MONTH;
  if (days <= 92) return Frequency.QUARTER;
  return days <= 366 ? Frequency.YEAR : Frequency.MULTI_YEAR;
}

/** A stretch of days as a period, written in the periods of a series: "2025-10", or "1961-06..2023-12". */
export function spanPeriod({ start, end }: Span, frequency: Frequency): Period {
  const first = periodOf(start, frequency);
  const last = periodOf(end, frequency);
  if (first.text === last.text) return first;
  return { text: `${first.text}..${last.text}`, start, end, frequency: lengthOf({ start, end }) };
}

/** Whether a span lies within one period of a series, so that it means one figure and not a window. */
export function isPoint({ start, end }: Span, frequency: Frequency): boolean {
  return periodOf(end, frequency).start <= start;
}
