import type { IsoDate } from '../../lib/iso-date.ts';
import type { SeriesView } from './series-view.ts';

/** How many figures of a reading are for periods that start before a day, or on it when `orOn`. */
export function countStarting(view: SeriesView, day: IsoDate, orOn: boolean): number {
  let low = 0;
  let high = view.observations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = view.observations[middle]?.period.start ?? '';
    if (start < day || (orOn && start === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}
