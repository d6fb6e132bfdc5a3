import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';
import { readWindow } from './read-window.ts';
import { windowSum } from './window-sum.ts';

export const sum = defineMeasure({
  description: 'The sum of the figures of a series over a window, all of which must be held, in its unit.',
  parameters: [required('series'), optional('period', 'from'), optional('period', 'to')],
  measure: ([series, from, to], evaluation) => {
    const window = readWindow(series, [from, to], evaluation, false);
    const { unit } = series.series;
    const value = windowSum(window);
    return { value, unit, words: () => `the sum of ${window.words()} is ${inWords(value, unit)}` };
  },
});
