import { periodOf } from '../../domain/period.ts';
import { addMonths } from '../../lib/iso-date.ts';
import type { Span } from '../standpoint.ts';

/** So many whole years away, the nearest first, and the past before the future. */
export const YEARS_AWAY = [-1, 1, -2, 2] as const;

/** A span some whole years later, or earlier when negative; one that ends with its month still does, also in February. */
export function shiftYears({ start, end }: Span, years: number): Span {
  const shifted = addMonths(end, years * 12);
  const endsMonth = periodOf(end, 'MONTH').end === end;
  return { start: addMonths(start, years * 12), end: endsMonth ? periodOf(shifted, 'MONTH').end : shifted };
}
