import { type Decimal, decimal } from '../../domain/decimal.ts';
import { ACTUAL } from '../../domain/series-reading.ts';
import { addDays, daysBetween } from '../../lib/iso-date.ts';
import { wide } from '../exactness.ts';
import { mostDaysApart } from './calendar.ts';
import type { SeriesView } from './series-view.ts';

/** Computes something about a reading once and keeps it as long as the reading lives. */
export function once<T>(compute: (view: SeriesView) => T): (view: SeriesView) => T {
  const kept = new WeakMap<SeriesView, { readonly column: T }>();
  return (view) => {
    let entry = kept.get(view);
    if (entry === undefined) {
      entry = { column: compute(view) };
      kept.set(view, entry);
    }
    return entry.column;
  };
}

/** The figures as floats, to compare by fast; equal floats are compared again as decimals. */
export const floats = once((view) => Float64Array.from(view.observations, ({ value }) => value.toNumber()));

/** Sums of the figures before each place with all their digits, so that any window's sum is one subtraction. */
export const runningSums = once((view) => {
  const sums: Decimal[] = [wide(decimal(0))];
  for (const { value } of view.observations) sums.push((sums.at(-1) as Decimal).plus(value));
  return sums as readonly Decimal[];
});

/** How many of the figures before each place are not known for certain to have been public on their day of release. */
export const runningInexact = once((view) => {
  const counts = [0];
  for (const { releasedOn, releasedOnIsEstimated } of view.observations) {
    counts.push((counts.at(-1) as number) + (releasedOn === null || releasedOnIsEstimated ? 1 : 0));
  }
  return counts as readonly number[];
});

/** Whether each period ends after the one before, as it starts after it: a search may then leave off early. */
export const endsInOrder = once((view) =>
  view.observations.every(({ period }, place) => period.end > (view.observations[place - 1]?.period.end ?? '')),
);

/** How many of the figures before each place are as they were revised since; one of a dated vintage stays as it was. */
export const runningRevised = once((view) => {
  const counts = [0];
  for (const { vintage } of view.observations) {
    counts.push((counts.at(-1) as number) + (vintage === null || vintage === ACTUAL ? 1 : 0));
  }
  return counts as readonly number[];
});

/** Places whose figure does not follow directly on the one before: the gaps of a series. */
export const gaps = once((view) => {
  const most = mostDaysApart(view.series.frequency);
  return view.observations.flatMap(({ period }, place) => {
    const before = view.observations[place - 1]?.period;
    if (before === undefined) return [];
    const isGap =
      most === null ? addDays(before.end, 1) !== period.start : daysBetween(before.start, period.start) > most;
    return isGap ? [place] : [];
  });
});
