import { extreme } from './extreme.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { FROM, TO } from './window-parameters.ts';

export const max = defineMeasure({
  description: 'The greatest figure of a series over a window, in its unit.',
  example: 'max("fred/threefytp10", "2025-01")',
  parameters: [required('series'), FROM, TO],
  measure: ([series, from, to], evaluation) => extreme(series, [from, to], evaluation, 'greatest'),
});
