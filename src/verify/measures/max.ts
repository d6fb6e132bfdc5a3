import { extreme } from './extreme.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';

export const max = defineMeasure({
  description: 'The greatest figure of a series over a window, in its unit.',
  parameters: [required('series'), optional('period', 'from'), optional('period', 'to')],
  measure: ([series, from, to], evaluation) => extreme(series, [from, to], evaluation, 'greatest'),
});
