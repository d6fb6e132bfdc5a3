import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const abs = defineMeasure({
  description: 'A value without its sign, in its unit: how far it is from 0.',
  example: 'abs(change("fred/dgs10", "2025-01-13", "2026-01-30"))',
  parameters: [required('number', 'value')],
  measure: ([{ value, unit, isRounded, isCounted }]) => {
    const size = value.abs();
    return {
      value: size,
      unit,
      isRounded,
      isCounted,
      words: () => `${inWords(value, unit)} without its sign is ${inWords(size, unit)}`,
    };
  },
});
