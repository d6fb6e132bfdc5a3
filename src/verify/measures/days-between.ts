import { decimal } from '../../domain/decimal.ts';
import { Frequency } from '../../domain/frequency.ts';
import { Problem } from '../../domain/problem.ts';
import { daysBetween as count } from '../../lib/iso-date.ts';
import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const daysBetween = defineMeasure({
  description: 'Days from one day to another: 0 for the same day, negative when the second comes first.',
  example: 'daysBetween("2025-10-01", "2025-12-02")',
  parameters: [required('period', 'from', 'the day to count from'), required('period', 'to', 'the day to count to')],
  measure: ([from, to]) => {
    for (const { text, frequency } of [from, to]) {
      if (frequency !== Frequency.DAY) {
        throw new Problem(
          'FORMULA_MEANING',
          `daysBetween counts from day to day; "${text}" is longer, so write its first or last day.`,
        );
      }
    }
    const value = decimal(count(from.start, to.start));
    return {
      value,
      unit: 'days',
      isCounted: true,
      words: () => `from ${from.text} to ${to.text} is ${inWords(value, 'days')}`,
    };
  },
});
