import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/domain/decimal.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { inStatedUnit } from '../../../src/verify/in-stated-unit.ts';

const told = (printed: string, value: string, unit: string, levelOrChange?: 'change') => {
  const { measured, unit: inUnit } = inStatedUnit(parseFigure(printed), {
    value: decimal(value),
    unit,
    levelOrChange,
    isRounded: false,
  });
  return `${measured.toFixed()} ${inUnit}`;
};

describe('a measured value in the unit of the print', () => {
  it.each<[string, string, string, string, string?]>([
    ['15%', '0.1516', 'share', '15.16 percent'],
    ['a third', '33.4', 'percent', '0.334 share'],
    ['half', '0.51', 'share', '0.51 share'],
    ['fell by a third', '-33.4', 'percent', '-0.334 share'],
    ['double', '2.31', 'share', '2.31 times'],
    ['1.6', '1.61', 'share', '1.61 times'],
    ['20 basis points', '0.2', 'percentage points', '20 basis points'],
    ['0.5 points', '53', 'basis points', '0.53 percentage points'],
    ['60/40', '58.5', 'percent', '58.5 percent'],
    ['160 yen per dollar', '157', 'JPY per USD', '157 JPY per USD'],
    ['rising', '-3', 'percentage points', '-3 percentage points'],
    ['more than doubled', '131', 'percent', '2.31 times', 'change'],
    ['halved', '-48', 'percent', '0.52 times', 'change'],
    ['zero', '0', 'count', '0 count'],
  ])('%s, measured %s %s: %s', (printed, value, unit, expected, levelOrChange) =>
    expect(told(printed, value, unit, levelOrChange as 'change' | undefined)).toBe(expected),
  );

  it.each([
    [
      '4.79',
      'percent',
      '"4.79" cannot be read as a printed figure: it names no unit and is held against percent; write "4.79%" if that is meant.',
    ],
    [
      'nearly 15',
      'percent',
      '"nearly 15" cannot be read as a printed figure: it names no unit and is held against percent; write "nearly 15%" if that is meant.',
    ],
    ['up 100', 'basis points', 'write "up 100 basis points" if that is meant.'],
    ['1.1tn', 'USD', 'write "$1.1tn" if that is meant.'],
    ['nearly 200 billion', 'USD per month', 'write "nearly $200 billion per month" if that is meant.'],
    ['160', 'JPY per USD', 'write "¥160 per USD" if that is meant.'],
    ['49', 'days', 'write "49 days" if that is meant.'],
    ['six', 'months', 'write "six months" if that is meant.'],
    ['zero', 'percent', 'write "zero percent" if that is meant.'],
    ['3', 'share', 'it names no unit and is held against a plain number; write "3 times" if that is meant.'],
    // So many times as much is never held against a percent that may be a change
    [
      'double',
      'percent',
      'Cannot compare percent, which may be a change, and a number of times as much: the units do not fit.',
    ],
    [
      '2.3 times',
      'percent',
      'Cannot compare percent, which may be a change, and a number of times as much: the units do not fit.',
    ],
    // Units that do not fit
    [
      '53 basis points',
      'percent',
      'Cannot compare percent and basis points: the units do not fit; write "53 basis points" in percent, or measure something in basis points.',
    ],
    [
      '1 percentage point',
      'percent',
      'Cannot compare percent and percentage points: the units do not fit; write "1 percentage point" in percent, or measure something in percentage points.',
    ],
    [
      '€250bn',
      'USD',
      'Cannot compare USD and EUR: the units do not fit; write "€250bn" in USD, or measure something in EUR.',
    ],
    [
      '2030',
      'percent',
      'Cannot compare percent and year: the units do not fit; write "2030" in percent, or measure something in year.',
    ],
    [
      '14',
      'year',
      'Cannot compare year and a count: the units do not fit; write "14" in year, or measure something in a count.',
    ],
    [
      '49 days',
      'weeks',
      'Cannot compare weeks and days: the units do not fit; write "49 days" in weeks, or measure something in days.',
    ],
  ])('%s against %s is refused', (printed, unit, sentence) => expect(() => told(printed, '1', unit)).toThrow(sentence));
});
