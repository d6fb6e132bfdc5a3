import { Problem } from '../../domain/problem.ts';
import { PLAIN } from '../units/unit.ts';
import { inWords } from '../wording/in-words.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { coefficientOf } from './coefficient.ts';
import { defineMeasure } from './measure.ts';
import { pairOf } from './pair.ts';
import { required } from './parameter.ts';
import { readWindow } from './read-window.ts';
import { FROM, TO } from './window-parameters.ts';

/** Of two pairs the coefficient is always 1 or -1. */
const LEAST_PAIRS = 3;

export const correlation = defineMeasure({
  description: "Pearson's correlation of two series over the periods that both have, from -1 to 1.",
  example: 'correlation("fred/gs10", "nyfed/acmtp10", "2010-01", "2020-12")',
  parameters: [required('series', 'one'), required('series', 'other'), FROM, TO],
  alignsSeries: true,
  measure: ([one, other, from, to], evaluation) => {
    const pair = pairOf(one, other);
    const window = readWindow(pair.view, [from, to], evaluation);
    const names = `${seriesInWords(one)} and ${seriesInWords(other)}`;
    const span = `from ${pair.view.observations[window.first]?.period.text} to ${pair.view.observations[window.last]?.period.text}`;
    if (window.count < LEAST_PAIRS) {
      throw new Problem(
        'FORMULA_MEANING',
        sentence(
          `${names} have ${window.count === 1 ? 'one period' : `${window.count} periods`} in common ${span}; a correlation needs at least ${LEAST_PAIRS}`,
        ),
      );
    }
    const coefficient = coefficientOf(pair, window);
    if (coefficient === null) {
      throw new Problem(
        'FORMULA_MEANING',
        sentence(`${names} ${span}: one of them stays the same throughout, so there is no correlation`),
      );
    }
    const { value } = coefficient;
    return {
      ...coefficient,
      unit: 'coefficient',
      words: () =>
        `the correlation of ${names} over the ${window.count} periods ${span} that both have is ${inWords(value, PLAIN)}`,
    };
  },
});
