import { Problem } from '../../domain/problem.ts';
import { calculate } from '../arithmetic.ts';
import { inWords } from '../wording/in-words.ts';
import { difference } from './difference.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const percentChange = defineMeasure({
  description: 'How much a series rose from one period to another, in percent of where it started.',
  example: 'percentChange("cbo/debt", "FY2019", "FY2024")',
  parameters: [
    required('series'),
    required('period', 'from', 'the period of which the change is a percentage'),
    required('period', 'to', 'the period it moved to'),
  ],
  measure: ([series, from, to], evaluation) =>
    difference(series, [from, to], evaluation, 'percent', (before, after) => {
      if (before.value.isZero()) {
        throw new Problem(
          'FORMULA_MEANING',
          `${series.series.slug} was 0 in ${from.text}, and nothing is a percentage of 0; take change(…).`,
        );
      }
      if (before.value.isNegative() || after.value.isNegative()) {
        const figures = `${inWords(before.value, before.unit)} in ${from.text} and ${inWords(after.value, after.unit)} in ${to.text}`;
        throw new Problem(
          'FORMULA_MEANING',
          `${series.series.slug} was ${figures}; a percentage of a figure below 0, or across 0, has no clear meaning, so take change(…).`,
        );
      }
      const rise = calculate(after, '-', before);
      const share = calculate(rise, '/', before);
      return { value: share.value.times(100), isRounded: share.isRounded };
    }),
});
