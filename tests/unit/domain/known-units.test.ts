import { describe, expect, it } from 'vitest';
import { isKnownUnit } from '../../../src/domain/known-units.ts';
import { unitsConvert } from '../../../src/domain/unit-conversions.ts';

describe('isKnownUnit', () => {
  it.each([
    ['USD', true],
    ['percentage points', true],
    ['troy ounces', true],
    ['year', true],
    ['USD per week', true],
    ['JPY per USD', true],
    ['basis points per percentage point', true],
    ['USD per percentage point per year', true],
    ['billion USD', false],
    ['usd', false],
    ['percentage point', false],
    ['USD per weeks', false],
    ['per week', false],
    ['USD per ', false],
    ['USD/week', false],
    ['', false],
    ['constructor', false],
  ])('%o: %s', (unit, known) => expect(isKnownUnit(unit)).toBe(known));
});

describe('unitsConvert', () => {
  it.each([
    ['USD', 'USD', true],
    ['percent', 'share', true],
    ['times', 'percent', true],
    ['share', 'times', true],
    // A percent may be a change, and one of +100 is a doubling
    ['percent', 'times', false],
    ['basis points', 'percentage points', true],
    ['basis points', 'percent', false],
    ['percent', 'percentage points', false],
    ['USD', 'EUR', false],
    ['USD per week', 'USD per month', false],
    ['USD per week', 'USD per week', true],
  ])('%s and %s: %s', (one, other, convert) => expect(unitsConvert(one, other)).toBe(convert));
});
