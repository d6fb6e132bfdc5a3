import { Problem } from '../../domain/problem.ts';
import { calculate } from '../arithmetic.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
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
      const name = seriesInWords(series);
      if (before.value.isZero()) {
        throw new Problem(
          'FORMULA_MEANING',
          sentence(`${name} was 0 ${inPeriod(from)}, and nothing is a percentage of 0; take change(…)`),
        );
      }
      if (before.value.isNegative() || after.value.isNegative()) {
        const figures = `${inWords(before.value, before.unit)} ${inPeriod(from)} and ${inWords(after.value, after.unit)} ${inPeriod(to)}`;
        throw new Problem(
          'FORMULA_MEANING',
          sentence(
            `${name} was ${figures}; a percentage of a figure below 0, or across 0, has no clear meaning, so take change(…)`,
          ),
        );
      }
      const rise = calculate(after, '-', before);
      const share = calculate(rise, '/', before);
      return { value: share.value.times(100), isRounded: share.isRounded };
    }),
});
