import { expect, it } from 'vitest';
import { divideUnits, multiplyUnits } from '../../../../src/verify/units/multiply-units.ts';

it.each([
  ['USD', 'share', 'USD'],
  ['times', 'percent', 'percent'],
  ['share', 'share', 'share'],
  ['USD per month', 'months', 'USD'],
  ['weeks', 'USD per week', 'USD'],
  ['basis points per percentage point', 'percentage points', 'basis points'],
])('%s times %s is in %s', (left, right, unit) => {
  expect(multiplyUnits(left, right)).toBe(unit);
});

it.each([
  ['USD', 'USD', 'share'],
  ['percent', 'percent', 'share'],
  ['USD', 'share', 'USD'],
  ['USD', 'months', 'USD per month'],
  ['days', 'days', 'share'],
  ['percentage points', 'years', 'percentage points per year'],
  ['USD', 'troy ounces', 'USD per troy ounce'],
  ['USD', 'USD per month', 'months'],
  ['USD per month', 'USD per month', 'share'],
  ['USD', 'EUR', 'USD per EUR'],
  ['share', 'months', 'share per month'],
])('%s divided by %s is in %s', (left, right, unit) => {
  expect(divideUnits(left, right)).toBe(unit);
});

it.each([
  [multiplyUnits, 'USD', 'USD', 'Cannot multiply USD and USD: the units do not fit.'],
  [multiplyUnits, 'percent', 'USD', 'Cannot multiply percent and USD: the units do not fit.'],
  [multiplyUnits, 'percent', 'percent', 'Cannot multiply percent and percent: the units do not fit.'],
  [divideUnits, 'USD', 'percent', 'Cannot divide USD and percent: the units do not fit.'],
  [divideUnits, 'percent', 'percentage points', 'Cannot divide percent and percentage points: the units do not fit.'],
  [divideUnits, 'year', 'year', 'Cannot divide year and year: the units do not fit.'],
  [divideUnits, 'USD per month', 'weeks', 'Cannot divide USD per month and weeks: the units do not fit.'],
])('%o refuses %s and %s', (combine, left, right, sentence) => {
  expect(() => combine(left, right)).toThrow(sentence);
});
