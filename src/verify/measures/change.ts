import { changeUnit } from '../units/change-unit.ts';
import { difference } from './difference.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const change = defineMeasure({
  description: 'How much a series rose from one period to another, in its unit; in percentage points for percent.',
  parameters: [required('series'), required('period', 'from'), required('period', 'to')],
  measure: ([series, from, to], evaluation) =>
    difference(series, [from, to], evaluation, changeUnit(series.series.unit), (before, after) => after.minus(before)),
});
