import { countStarting } from '../reading/find-place.ts';
import { isProjection } from '../reading/is-projection.ts';
import { refuseEmpty, refuseMissing, windowOf } from '../reading/window.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { COMPARISONS, comparer } from './comparison.ts';
import { defineMeasure } from './measure.ts';
import { neverReached } from './never-reached.ts';
import { optional, required } from './parameter.ts';
import { LEVEL } from './share-of.ts';
import { threshold } from './threshold.ts';
import { yearOf } from './year-of.ts';

export const first = defineMeasure({
  description: 'The first period in which a series was above or below a level, from a period on if one is given.',
  example: 'first("cbo/long-term-debt-gdp@2025-03", ">", 106)',
  parameters: [
    required('series'),
    required('comparison'),
    required('number', 'level', LEVEL),
    optional('period', 'from', 'where the search starts; without it, where the series does'),
  ],
  measure: ([series, comparison, given, from], evaluation) => {
    const level = threshold(series, given);
    const { words } = COMPARISONS[comparison];
    const holds = comparer(series, comparison, level);
    if (series.observations.length === 0) return refuseEmpty(series);
    const start = from === undefined ? 0 : countStarting(series, from.start, false);
    const last = series.observations.length - 1;
    if (from !== undefined && start > last) return refuseMissing(series, from);
    let place = start;
    while (place <= last && !holds(place)) place++;
    const found = series.observations[place];
    const sought = `${words} ${inWords(level, series.series.unit)}`;
    if (found === undefined) return neverReached(series, sought, start, last);
    // A gap before it, or a late start of what is held, could hide an earlier one.
    windowOf(series, from, found.period, false);
    evaluation.use({ view: series, first: Math.max(start, place - 1), last: place });
    return {
      ...yearOf(found.period),
      words: () =>
        `${seriesInWords(series, found.vintage)} ${isProjection(found) ? 'is projected to be' : 'was'} first ${sought} ${inPeriod(found.period)}, at ${inWords(found.value, series.series.unit)}${from === undefined ? '' : `, of the figures from ${from.text} on`}`,
    };
  },
});
