import { estimatedRelease } from '../domain/estimated-release.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Facts } from './facts.ts';
import type { MissingFigure } from './missing-figure.ts';
import { mostDaysApart } from './reading/calendar.ts';
import { viewSeries } from './reading/series-view.ts';

/** When a missing figure came out or is due. */
export interface Due {
  readonly on: IsoDate;
  /** By the publisher's rule, where the true day is not known. */
  readonly isEstimated: boolean;
}

/**
 * The day of release of a figure that could not be read: of the one held for that period, or else by the publisher's
 * rule. Null where nobody knows. Days and weeks cannot be counted off, so there the next one held stands in.
 */
export function dueOf({ view, period }: MissingFigure, facts: Facts): Due | null {
  const { series, vintage } = view;
  const { observations } = viewSeries(facts, { slug: series.slug, vintage }, null);
  const after = observations.find((held) => held.period.end >= period.start);
  const held = after !== undefined && (mostDaysApart(series.frequency) !== null || after.period.start <= period.start);
  if (held)
    return after.releasedOn === null ? null : { on: after.releasedOn, isEstimated: after.releasedOnIsEstimated };
  if (series.releaseRule === null) return null;
  return { on: estimatedRelease(period.end, series.releaseRule), isEstimated: true };
}

/**
 * Whether a figure is missing only because its day has not come: it comes after all that can be read, and is due later
 * than the day asked, or, where nobody knows when it is due, its period is not over. One that was due and is not held
 * is a gap of ours, and no reason to wait.
 */
export function isNotYetOut(missing: MissingFigure, facts: Facts, day: IsoDate): boolean {
  if (!missing.isLater) return false;
  const due = dueOf(missing, facts);
  return due === null ? missing.period.end >= day : due.on > day;
}
