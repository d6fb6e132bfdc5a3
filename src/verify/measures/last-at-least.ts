import { type Period, periodOf } from '../../domain/period.ts';
import { addDays } from '../../lib/iso-date.ts';
import { lastWholePeriod, mostDaysApart, weekdayUntil } from '../reading/calendar.ts';
import { countStarting } from '../reading/find-place.ts';
import { isProjection } from '../reading/is-projection.ts';
import { lastKnown } from '../reading/last-known.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { refuseEmpty, refuseMissing, windowOf } from '../reading/window.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { comparer } from './comparison.ts';
import { defineMeasure } from './measure.ts';
import { neverReached } from './never-reached.ts';
import { optional, required } from './parameter.ts';
import { LEVEL } from './share-of.ts';
import { threshold } from './threshold.ts';
import { yearOf } from './year-of.ts';

/** The last period of a series before another period; of days the last weekday. */
function lastBefore({ series: { frequency } }: SeriesView, before: Period): Period {
  const end = addDays(before.start, -1);
  const isCounted = mostDaysApart(frequency) === null;
  return isCounted ? lastWholePeriod(end, frequency) : periodOf(weekdayUntil(end), 'DAY');
}

export const lastAtLeast = defineMeasure({
  description: 'The last period in which a series was at a level or above it, before a period if one is given.',
  example: 'lastAtLeast("nyfed/acmtp10", 2, "2025-01")',
  parameters: [
    required('series'),
    required('number', 'level', LEVEL),
    optional('period', 'before', 'before which the search ends; without it, at the newest figure'),
  ],
  measure: ([series, given, before], evaluation) => {
    const level = threshold(series, given);
    const holds = comparer(series, '>=', level);
    const last = before === undefined ? lastKnown(series) : countStarting(series, before.start, false) - 1;
    const newest = series.observations[last];
    if (newest === undefined)
      return before === undefined ? refuseEmpty(series) : refuseMissing(series, lastBefore(series, before));
    let place = last;
    while (place >= 0 && !holds(place)) place--;
    const found = series.observations[place];
    const sought = `at least ${inWords(level, series.series.unit)}`;
    if (found === undefined) return neverReached(series, sought, 0, last);
    // A gap after it could hide a later one.
    windowOf(series, found.period, newest.period, false);
    if (before !== undefined && newest.period.start < lastBefore(series, before).start) {
      evaluation.note(() => `${series.series.slug} can be read to ${newest.period.text} only`);
    }
    evaluation.use({ view: series, first: place, last: place });
    // Beyond the last figure held it may be so as well.
    const isNewest = before === undefined && place === last ? ', the last figure held' : '';
    return {
      ...yearOf(found.period),
      words: () =>
        `${seriesInWords(series, found.vintage)} ${isProjection(found) ? 'is projected to be' : 'was'} last at or above ${inWords(level, series.series.unit)} ${inPeriod(found.period)}${isNewest}, at ${inWords(found.value, series.series.unit)}`,
    };
  },
});
