import { calculate } from '../arithmetic.ts';
import { changeUnit } from '../units/change-unit.ts';
import { difference } from './difference.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const change = defineMeasure({
  description: 'How much a series rose from one period to another, in its unit; in percentage points for percent.',
  example: 'change("fred/dgs10", "2024-09-17", "2025-01-13")',
  parameters: [
    required('series'),
    required('period', 'from', 'the period it moved from'),
    required('period', 'to', 'the period it moved to'),
  ],
  measure: ([series, from, to], evaluation) =>
    difference(series, [from, to], evaluation, changeUnit(series.series.unit), (before, after) =>
      calculate(after, '-', before),
    ),
});
