import { countStarting } from '../reading/find-place.ts';
import { inWords } from '../wording/in-words.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { COMPARISONS, comparer } from './comparison.ts';
import { defineMeasure } from './measure.ts';
import { neverReached } from './never-reached.ts';
import { optional, required } from './parameter.ts';
import { threshold } from './threshold.ts';
import { yearOf } from './year-of.ts';

export const first = defineMeasure({
  description: 'The first period in which a series was above or below a level, from a period on if one is given.',
  parameters: [required('series'), required('comparison'), required('number', 'level'), optional('period', 'from')],
  measure: ([series, comparison, given, from], evaluation) => {
    const level = threshold(series, given);
    const { words } = COMPARISONS[comparison];
    const holds = comparer(series, comparison, level);
    const start = from === undefined ? 0 : countStarting(series, from.start, false);
    let place = start;
    while (place < series.observations.length && !holds(place)) place++;
    const found = series.observations[place];
    const sought = `${words} ${inWords(level, series.series.unit)}`;
    if (found === undefined) neverReached(series, from === undefined ? sought : `${sought} from ${from.text} on`);
    evaluation.use({ view: series, first: Math.max(start, place - 1), last: place });
    return {
      ...yearOf(found.period),
      words: () =>
        `${seriesInWords(series, found.vintage)} is first ${sought} in ${found.period.text}, at ${inWords(found.value, series.series.unit)}`,
    };
  },
});
