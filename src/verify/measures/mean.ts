import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';
import { readWindow } from './read-window.ts';
import { windowSum } from './window-sum.ts';

export const mean = defineMeasure({
  description: 'The mean of the figures of a series over a window, in its unit.',
  parameters: [required('series'), optional('period', 'from'), optional('period', 'to')],
  measure: ([series, from, to], evaluation) => {
    const window = readWindow(series, [from, to], evaluation);
    const { unit } = series.series;
    const value = windowSum(window).div(window.count);
    return { value, unit, isRounded: true, words: () => `the mean of ${window.words()} is ${inWords(value, unit)}` };
  },
});
