import { Problem } from '../../domain/problem.ts';
import { cut, exactly } from '../exactness.ts';
import { whyNoSum } from '../reading/why-no-sum.ts';
import { inWords } from '../wording/in-words.ts';
import { sentence } from '../wording/sentence.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { readWindow } from './read-window.ts';
import { FROM, TO } from './window-parameters.ts';
import { windowSum } from './window-sum.ts';

export const sum = defineMeasure({
  description: 'The sum of the figures of a flow over a window, all of which must be held, in its unit.',
  example: 'sum("cbo/deficit", "FY2015", "FY2024")',
  parameters: [required('series'), FROM, TO],
  measure: ([series, from, to], evaluation) => {
    const noSum = whyNoSum(series);
    if (noSum !== null) throw new Problem('FORMULA_MEANING', sentence(`${noSum}; take mean(…)`));
    const window = readWindow(series, [from, to], evaluation, false);
    const { unit } = series.series;
    const isRounded = series.derivation?.isRounded === true;
    const all = windowSum(window);
    const value = isRounded ? cut(all) : exactly(all, () => `The sum of ${window.figures()}`);
    return {
      value,
      unit,
      isRounded,
      words: () => `the sum of ${window.figures()} is ${inWords(value, unit)}${window.projected()}`,
    };
  },
});
