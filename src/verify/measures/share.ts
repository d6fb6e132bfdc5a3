import { decimal } from '../../domain/decimal.ts';
import { inWords } from '../wording/in-words.ts';
import { COMPARISONS, comparer } from './comparison.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';
import { readWindow } from './read-window.ts';
import { threshold } from './threshold.ts';

export const share = defineMeasure({
  description:
    'How often the figures of a series were above or below a level over a window, in percent of its periods.',
  parameters: [
    required('series'),
    required('comparison'),
    required('number', 'level'),
    optional('period', 'from'),
    optional('period', 'to'),
  ],
  measure: ([series, comparison, given, from, to], evaluation) => {
    const level = threshold(series, given);
    const { words } = COMPARISONS[comparison];
    const holds = comparer(series, comparison, level);
    const window = readWindow(series, [from, to], evaluation);
    let times = 0;
    for (let place = window.first; place <= window.last; place++) {
      if (holds(place)) times++;
    }
    const value = decimal(times).div(window.count).times(100);
    return {
      value,
      unit: 'percent',
      isRounded: true,
      words: () =>
        `${window.words()} was ${words} ${inWords(level, series.series.unit)} ${times} times of ${window.count}, that is ${inWords(value, 'percent')}`,
    };
  },
});
