import { Frequency } from '../../domain/frequency.ts';
import type { Period } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import { addDays, type IsoDate } from '../../lib/iso-date.ts';
import { textsOf } from '../formula/references.ts';
import { parseSeriesReference } from '../formula/series-reference.ts';
import { walk } from '../formula/walk.ts';
import { DAYS_BACK } from '../reading/calendar.ts';
import { countStarting } from '../reading/find-place.ts';
import { endsInOrder } from '../reading/series-columns.ts';
import { type SeriesView, viewSeries } from '../reading/series-view.ts';
import type { Trial } from './trial.ts';

/** The readings that a formula itself names; not those of the claims that it is computed from. */
export function viewsOf({ formula, facts, standpoint }: Trial): readonly SeriesView[] {
  return textsOf(formula, 'series').map((text) => viewSeries(facts, parseSeriesReference(text), standpoint.asOf));
}

/** Whether the answer of a formula depends on the claim's own period at all. */
export function usesPeriod({ formula }: Trial): boolean {
  let uses = false;
  walk(formula, (node) => {
    uses ||= node.kind === 'bound';
  });
  return uses;
}

const FINEST_FIRST = Object.values(Frequency);

/** The frequency of the most frequent series of a formula; DAY when it names none. */
export function finestFrequency(trial: Trial): Frequency {
  const frequencies = viewsOf(trial).map(({ series }) => series.frequency);
  return FINEST_FIRST.find((frequency) => frequencies.includes(frequency)) ?? Frequency.DAY;
}

/** Periods of one reading that end within some days, the latest first. It is in order already, so nothing is sorted. */
function periodsOf(view: SeriesView, from: IsoDate | null, to: IsoDate | null): readonly Period[] {
  const { observations } = view;
  const isInOrder = endsInOrder(view);
  const periods: Period[] = [];
  // What starts after the last day does not end by it.
  for (let place = (to === null ? observations.length : countStarting(view, to, true)) - 1; place >= 0; place--) {
    const { period } = observations[place] as Observation;
    const isBefore = from !== null && period.end < from;
    if (isBefore && isInOrder) break;
    if (!isBefore && (to === null || period.end <= to)) periods.push(period);
  }
  return periods;
}

/** Periods with a figure that end within some days, both included, the latest first. */
export function figurePeriods(trial: Trial, from: IsoDate | null, to: IsoDate | null): readonly Period[] {
  const [first, ...others] = viewsOf(trial).map((view) => periodsOf(view, from, to));
  if (first === undefined || others.length === 0) return first ?? [];
  const byEnd = new Map<IsoDate, Period>();
  for (const periods of [first, ...others]) {
    for (const period of periods.toReversed()) byEnd.set(period.end, period);
  }
  return [...byEnd.values()].sort((a, b) => (a.end > b.end ? -1 : 1));
}

/**
 * Whether a span of another year may be offered: not where no series goes on to it, since "the latest" would then be of
 * an earlier time; and where no vintage is pinned not beyond the day asked, since only projections are read there.
 */
export function mayBeMovedTo(trial: Trial, from: IsoDate, to: IsoDate): boolean {
  const views = viewsOf(trial);
  const { dayAsked } = trial;
  if (to > dayAsked && from <= dayAsked && views.some(({ vintage }) => vintage === null)) return false;
  return views.some(({ observations }) => (observations.at(-1)?.period.end ?? '') >= addDays(to, -DAYS_BACK));
}
