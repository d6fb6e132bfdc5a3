import { narrow } from '../exactness.ts';
import { inWords } from '../wording/in-words.ts';
import { levelOf } from './level-of.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { readWindow } from './read-window.ts';
import { FROM, TO } from './window-parameters.ts';
import { windowSum } from './window-sum.ts';

export const mean = defineMeasure({
  description: 'The mean of the figures of a series over a window, in its unit.',
  example: 'mean("omb/deficit-gdp", "FY1975", "FY2024")',
  parameters: [required('series'), FROM, TO],
  measure: ([series, from, to], evaluation) => {
    const window = readWindow(series, [from, to], evaluation);
    const { unit } = series.series;
    const value = narrow(windowSum(window)).div(window.count);
    return {
      value,
      unit,
      isRounded: true,
      levelOrChange: levelOf(series),
      words: () => `the mean of ${window.figures()} is ${inWords(value, unit)}${window.projected()}`,
    };
  },
});
