import { decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import type { Value } from '../evaluation.ts';
import { roundedTo } from '../exactness.ts';
import { isPlain, PLAIN } from '../units/unit.ts';
import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';

/** No unit of a figure needs more places, and none is told in steps of more than a trillion. */
const MOST = 12;

function placesOf({ value, unit }: Value): number {
  if (isPlain(unit) && value.isInteger() && value.abs().lte(MOST)) return value.toNumber();
  throw new Problem(
    'FORMULA_MEANING',
    `round(…) takes a whole number of digits from -${MOST} to ${MOST}; it was given ${inWords(value, unit)}.`,
  );
}

export const round = defineMeasure({
  description: 'A value rounded to so many digits after the point, halves away from zero; -9 rounds to billions.',
  example: 'round(at("mts/outlays", "2025-10"), -9)',
  parameters: [
    required('number', 'value'),
    optional('number', 'digits', `digits after the point, -${MOST} to ${MOST}; 0 without it`),
  ],
  measure: ([{ value, unit, isRounded, isCounted, levelOrChange }, digits]) => {
    const places = digits === undefined ? 0 : placesOf(digits);
    const nearest = roundedTo(value, places);
    // 0 has no sign.
    const rounded = nearest.isZero() ? nearest.abs() : nearest;
    const step = decimal(10).pow(-places);
    return {
      value: rounded,
      unit,
      isRounded,
      isCounted,
      levelOrChange,
      words: () => `${inWords(value, unit)} rounded to ${inWords(step, PLAIN)} is ${inWords(rounded, unit)}`,
    };
  },
});
