import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { readAt } from './read-at.ts';

export const at = defineMeasure({
  description: 'The figure of a series for a period, in the unit of the series.',
  parameters: [required('series'), required('period')],
  measure: ([series, period], evaluation) => readAt(series, period, evaluation),
});
