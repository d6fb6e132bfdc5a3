import { Problem } from '../../domain/problem.ts';
import { isPlain } from '../units/unit.ts';
import { inWords } from '../wording/in-words.ts';
import { defineMeasure, type Measure } from './measure.ts';
import { required } from './parameter.ts';

/** A function that gives a number a unit of time, so that USD over months(6) is USD per month. */
export function duration(unit: 'days' | 'weeks' | 'months' | 'years'): Measure {
  return defineMeasure({
    description: `A number of ${unit}, to divide by for a rate: "/ ${unit}(6)" gives so much per ${unit.slice(0, -1)}.`,
    example: `at("mts/outlays", "2025-10") / ${unit}(6)`,
    parameters: [required('number', 'number', `how many ${unit}, a plain number`)],
    leavesNoStep: true,
    measure: ([{ value, unit: given, isRounded, isCounted }]) => {
      if (!isPlain(given)) {
        throw new Problem('FORMULA_MEANING', `${unit}(…) takes a plain number; it was given ${inWords(value, given)}.`);
      }
      return { value, unit, isRounded, isCounted, words: () => inWords(value, unit) };
    },
  });
}
