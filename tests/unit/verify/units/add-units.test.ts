import { expect, it } from 'vitest';
import { addUnits } from '../../../../src/verify/units/add-units.ts';

it.each([
  ['USD', '+', 'USD', 'USD'],
  ['USD per month', '-', 'USD per month', 'USD per month'],
  ['percent', '+', 'percent', 'percent'],
  ['percent', '-', 'percent', 'percentage points'],
  ['percent', '+', 'percentage points', 'percent'],
  ['percentage points', '-', 'percentage points', 'percentage points'],
  ['share', '-', 'times', 'share'],
  ['year', '-', 'year', 'years'],
  ['year', '+', 'years', 'year'],
  ['months', '+', 'months', 'months'],
] as const)('%s %s %s is in %s', (left, operator, right, unit) => {
  expect(addUnits(left, operator, right)).toBe(unit);
});

it.each([
  ['USD', '+', 'EUR', 'Cannot add USD and EUR: the units do not fit.'],
  ['USD', '+', 'percent', 'Cannot add USD and percent: the units do not fit.'],
  [
    'USD',
    '-',
    'share',
    'Cannot subtract USD and a plain number: the units do not fit; a number in a formula has no unit, and only figures of series, claims and documents have one.',
  ],
  ['USD per month', '+', 'USD per week', 'Cannot add USD per month and USD per week: the units do not fit.'],
  ['percentage points', '+', 'basis points', 'Cannot add percentage points and basis points: the units do not fit.'],
  ['percentage points', '-', 'percent', 'Cannot subtract percentage points and percent: the units do not fit.'],
  ['year', '+', 'year', 'Cannot add year and year: the units do not fit.'],
] as const)('%s %s %s is refused', (left, operator, right, sentence) => {
  expect(() => addUnits(left, operator, right)).toThrow(sentence);
});
