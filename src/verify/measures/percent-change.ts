import { Problem } from '../../domain/problem.ts';
import { difference } from './difference.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const percentChange = defineMeasure({
  description: 'How much a series rose from one period to another, in percent of where it started.',
  parameters: [required('series'), required('period', 'from'), required('period', 'to')],
  measure: ([series, from, to], evaluation) =>
    difference(series, [from, to], evaluation, 'percent', (before, after) => {
      if (before.isZero()) {
        throw new Problem(
          'FORMULA_MEANING',
          `${series.series.slug} was 0 in ${from.text}, and nothing is a percentage of 0.`,
        );
      }
      return after.minus(before).div(before.abs()).times(100);
    }),
});
