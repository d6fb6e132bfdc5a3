import { Frequency } from '../../domain/frequency.ts';
import type { Period } from '../../domain/period.ts';
import { addDays, type IsoDate } from '../../lib/iso-date.ts';
import { textsOf } from '../formula/references.ts';
import { parseSeriesReference } from '../formula/series-reference.ts';
import { walk } from '../formula/walk.ts';
import { DAYS_BACK } from '../reading/calendar.ts';
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

/** The frequency of the most frequent series of a formula; DAY when it names none. */
export function finestFrequency(trial: Trial): Frequency {
  const order = Object.values(Frequency);
  const frequencies = viewsOf(trial).map(({ series }) => series.frequency);
  return order.find((frequency) => frequencies.includes(frequency)) ?? Frequency.DAY;
}

/** Periods with a figure that end within some days, both included, the latest first. */
export function figurePeriods(trial: Trial, from: IsoDate | null, to: IsoDate | null): readonly Period[] {
  const within = ({ end }: Period) => (from === null || end >= from) && (to === null || end <= to);
  const views = viewsOf(trial);
  const [only] = views;
  // A reading is in order already, and sorting thousands of days for each check would be most of its work.
  if (only !== undefined && views.length === 1) {
    return only.observations
      .map(({ period }) => period)
      .filter(within)
      .reverse();
  }
  const byEnd = new Map<IsoDate, Period>();
  for (const { observations } of views) {
    for (const { period } of observations) {
      if (within(period)) byEnd.set(period.end, period);
    }
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
