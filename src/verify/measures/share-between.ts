import { Problem } from '../../domain/problem.ts';
import { inWords } from '../wording/in-words.ts';
import { comparer } from './comparison.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';
import { LEVEL, shareOf } from './share-of.ts';
import { threshold } from './threshold.ts';
import { FROM, TO } from './window-parameters.ts';

/** The two-sided form, both levels included. */
export const shareBetween = defineMeasure({
  description: 'How often the figures of a series were between two levels over a window, in percent of its periods.',
  example: 'share("fred/dgs10", "between", 4.5, 5, "2025-01-01", "2025-12-31")',
  parameters: [
    required('series'),
    required('between'),
    required('number', 'low', `${LEVEL}, itself included`),
    required('number', 'high', `${LEVEL}, itself included`),
    FROM,
    TO,
  ],
  measure: ([series, , given, limit, from, to], evaluation) => {
    const { unit } = series.series;
    const low = threshold(series, given);
    const high = threshold(series, limit);
    if (high.lt(low)) {
      throw new Problem(
        'FORMULA_MEANING',
        `Nothing lies between ${inWords(low, unit)} and ${inWords(high, unit)}; write the lower level first.`,
      );
    }
    const isFromLow = comparer(series, '>=', low);
    const isToHigh = comparer(series, '<=', high);
    const holds = (place: number) => isFromLow(place) && isToHigh(place);
    const sought = () => `between ${inWords(low, unit)} and ${inWords(high, unit)}, both included,`;
    return shareOf(series, [from, to], evaluation, holds, sought);
  },
});
