import { Problem } from '../../domain/problem.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';

export const series = defineMeasure({
  description:
    'A series in an expression such as series("a/b") / series("c/d"), which stands where a series is asked for.',
  example: 'mean(series("cbo/debt") / series("cbo/gdp"), "FY2000", "FY2024")',
  parameters: [
    required('series', 'series', 'a series in quotation marks'),
    optional('how', 'how', 'how its figures become one of a less frequent series beside it: "last", "mean" or "sum"'),
  ],
  // The parser lets it stand only where a series is wanted, and there it is read and never measured.
  measure: () => {
    throw new Problem('FORMULA_MEANING', 'series(…) is no single value; it stands inside a function over a series.');
  },
});
