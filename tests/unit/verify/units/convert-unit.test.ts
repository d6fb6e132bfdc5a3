import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../src/domain/decimal.ts';
import { unitsConvert } from '../../../../src/domain/unit-conversions.ts';
import { changeUnit } from '../../../../src/verify/units/change-unit.ts';
import { convertUnit } from '../../../../src/verify/units/convert-unit.ts';

describe('convertUnit', () => {
  it.each([
    ['0.1516', 'share', 'percent', '15.16'],
    ['1.087', 'share', 'times', '1.087'],
    ['2.31', 'times', 'percent', '231'],
    ['60', 'percent', 'share', '0.6'],
    ['0.2', 'percentage points', 'basis points', '20'],
    ['100', 'basis points', 'percentage points', '1'],
    ['1147000000000', 'USD', 'USD', '1147000000000'],
  ])('%s %s is in %s %s', (value, from, to, converted) => {
    expect(convertUnit(decimal(value), from, to).toFixed()).toBe(converted);
    expect(unitsConvert(from, to)).toBe(true);
  });

  it.each([
    ['percent', 'percentage points', 'Cannot compare percent and percentage points: the units do not fit.'],
    ['USD', 'EUR', 'Cannot compare USD and EUR: the units do not fit.'],
    ['USD', 'USD per month', 'Cannot compare USD and USD per month: the units do not fit.'],
    ['days', 'weeks', 'Cannot compare days and weeks: the units do not fit.'],
    ['share', 'count', 'Cannot compare a plain number and a count: the units do not fit.'],
  ])('converts %s to %s for nobody', (from, to, sentence) => {
    expect(() => convertUnit(decimal(1), from, to)).toThrow(sentence);
    expect(unitsConvert(from, to)).toBe(false);
  });
});

it.each([
  ['percent', 'percentage points'],
  ['USD', 'USD'],
  ['percentage points', 'percentage points'],
])('the change of a series in %s is in %s', (unit, change) => {
  expect(changeUnit(unit)).toBe(change);
});
