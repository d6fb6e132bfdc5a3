import { inWords } from '../wording/in-words.ts';
import { COMPARISONS, comparer } from './comparison.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { shareBetween } from './share-between.ts';
import { LEVEL, shareOf } from './share-of.ts';
import { threshold } from './threshold.ts';
import { FROM, TO } from './window-parameters.ts';

export const share = defineMeasure({
  description:
    'How often the figures of a series were above or below a level over a window, in percent of its periods.',
  example: 'share("nyfed/acmtp10", ">", 1, "1961-06", "2023-12")',
  parameters: [required('series'), required('comparison'), required('number', 'level', LEVEL), FROM, TO],
  forms: { between: shareBetween },
  measure: ([series, comparison, given, from, to], evaluation) => {
    const level = threshold(series, given);
    const sought = () => `${COMPARISONS[comparison].words} ${inWords(level, series.series.unit)}`;
    return shareOf(series, [from, to], evaluation, comparer(series, comparison, level), sought);
  },
});
