import { expect, it } from 'vitest';
import { evaluated } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['days(7)', '7 days'],
  ['at("tic/china", "2025-12") / months(6)', '113916666666.666667 USD per month'],
  ['at("tic/china", "2025-12") / months(6) * months(6)', '683500000000 USD'],
  ['weeks(9) / weeks(3)', '3 share'],
  ['years(1) + years(2)', '3 years'],
  ['years(1) + months(6)', 'UNITS_DO_NOT_FIT: Cannot add years and months: the units do not fit.'],
  [
    'months(at("tic/china", "2025-12"))',
    'FORMULA_MEANING: months(…) takes a plain number; it was given 683.5 billion USD.',
  ],
  ['1 / months(0)', 'FORMULA_MEANING: Cannot divide 1 by 0.'],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});
