import { countStarting } from '../reading/find-place.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { comparer } from './comparison.ts';
import { defineMeasure } from './measure.ts';
import { neverReached } from './never-reached.ts';
import { optional, required } from './parameter.ts';
import { threshold } from './threshold.ts';
import { yearOf } from './year-of.ts';

export const lastAtLeast = defineMeasure({
  description: 'The last period in which a series was at a level or above it, before a period if one is given.',
  parameters: [required('series'), required('number', 'level'), optional('period', 'before')],
  measure: ([series, given, before], evaluation) => {
    const level = threshold(series, given);
    const holds = comparer(series, '>=', level);
    let place = before === undefined ? series.observations.length : countStarting(series, before.start, false);
    do place--;
    while (place >= 0 && !holds(place));
    const found = series.observations[place];
    const sought = `at least ${inWords(level, series.series.unit)}`;
    if (found === undefined) neverReached(series, before === undefined ? sought : `${sought} before ${before.text}`);
    evaluation.use({ view: series, first: place, last: place });
    return {
      ...yearOf(found.period),
      words: () =>
        `${seriesInWords(series, found.vintage)} was last ${sought} ${inPeriod(found.period)}, at ${inWords(found.value, series.series.unit)}`,
    };
  },
});
