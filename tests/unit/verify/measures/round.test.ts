import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

const tooMany = (given: string) =>
  `FORMULA_MEANING: round(…) takes a whole number of digits from -12 to 12; it was given ${given}.`;

it.each([
  ['round(at("fred/dgs10", "2025-09-17"))', '4 percent'],
  ['round(at("fred/dgs10", "2025-09-17"), 1)', '4.1 percent'],
  ['round(at("tic/china", "2025-12"), -9)', '684000000000 USD'],
  // Halves go away from zero, on both sides of it.
  ['round(2.5)', '3 share'],
  ['round(-2.5)', '-3 share'],
  ['round(0.125, 2)', '0.13 share'],
  ['round(1250000000, -8)', '1300000000 share'],
  ['round(4, -1)', '0 share'],
  ['round(-0.4)', '0 share'],
  ['round(1 / 3, 12) * 3', '1 share'],
  ['round(1 / 3, 6) * 3', '0.999999 share'],
  ['round(1, 13)', tooMany('13')],
  ['round(1, 0.5)', tooMany('0.5')],
  ['round(1, months(1))', tooMany('1 month')],
  [
    'round("fred/dgs10")',
    'FORMULA_SYNTAX: The formula cannot be read at character 7, "fred/dgs10": "value" of round(value, [digits]) is a number or a formula, not "fred/dgs10".',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says to what', () => {
  expect(stepsOf('round(at("tic/china", "2025-12"), -9)', FACTS).at(-1)).toBe(
    '683.5 billion USD rounded to 1 billion is 684 billion USD.',
  );
  expect(stepsOf('round(4.06, 1)', FACTS)).toEqual(['4.06 rounded to 0.1 is 4.1.']);
});
