import { estimatedRelease } from '../domain/estimated-release.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Facts } from './facts.ts';
import type { MissingFigure } from './missing-figure.ts';
import { viewSeries } from './reading/series-view.ts';

/**
 * Whether a figure is missing only because its day has not come. It comes after all that can be read, and is either
 * held with a later day of release, or not held and not due by the publisher's rule. One that was due and is not held
 * is a gap of ours, and no reason to wait.
 */
export function isNotYetOut(missing: MissingFigure, facts: Facts, day: IsoDate): boolean {
  if (!missing.isLater) return false;
  const { series, vintage } = missing.view;
  const { observations } = viewSeries(facts, { slug: series.slug, vintage }, null);
  const held = observations.find(({ period }) => period.start >= missing.period.start);
  if (held !== undefined) return held.releasedOn !== null && held.releasedOn > day;
  return series.releaseRule === null || estimatedRelease(missing.period.end, series.releaseRule) > day;
}
