import { extreme } from './extreme.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { FROM, TO } from './window-parameters.ts';

export const min = defineMeasure({
  description: 'The least figure of a series over a window, in its unit.',
  example: 'min("fred/dgs10", "2020-01-01", "2020-12-31")',
  parameters: [required('series'), FROM, TO],
  measure: ([series, from, to], evaluation) => extreme(series, [from, to], evaluation, 'least'),
});
