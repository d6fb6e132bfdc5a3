import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { readAt } from './read-at.ts';

export const at = defineMeasure({
  description: 'The figure of a series for a period, in the unit of the series.',
  example: 'at("fred/dgs10", "2025-01-13")',
  parameters: [
    required('series'),
    required('period', 'period', 'the period; of a series of longer periods also a day in it'),
  ],
  measure: ([series, period], evaluation) => readAt(series, period, evaluation),
});
