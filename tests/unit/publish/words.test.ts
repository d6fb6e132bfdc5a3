import { describe, expect, it } from 'vitest';
import { grouped } from '../../../src/publish/amounts.ts';
import { dayInWords, figureAtAGlance, figureInWords, rangeInWords } from '../../../src/publish/words.ts';

describe('figureInWords', () => {
  it.each([
    ['4.24', 'percent', '4.24 percent'],
    ['-82', 'basis points', '−82 basis points'],
    ['1', 'percentage points', '1 percentage point'],
    ['-1', 'basis points', '−1 basis point'],
    ['1147000000000', 'USD', '$1,147 billion'],
    ['1900000000000', 'USD', '$1.9 trillion'],
    ['11560000000', 'USD per week', '$11.56 billion per week'],
    ['688700000000', 'USD', '$688.7 billion'],
    ['36214310000000', 'USD', '$36,214.31 billion'],
    ['36214310123456', 'USD', '$36,214,310,123,456'],
    ['-20000000000', 'USD', '−$20 billion'],
    ['1500000', 'EUR', '€1.5 million'],
    ['950', 'GBP', '£950'],
    ['1.614', 'times', '1.614 times'],
    ['0.35', 'share', '0.35 of the whole'],
    ['15', 'months', '15 months'],
    ['1', 'months', '1 month'],
    ['2033', 'year', '2033'],
    ['2306.32', 'troy ounces', '2,306.32 troy ounces'],
    ['0.333333333333333333333333', 'share', 'about 0.333333 of the whole'],
    ['23.6040000001', 'percent', 'about 23.604 percent'],
    ['123456789012.12345678', 'count', 'about 123,456,789,012.123457'],
    ['2', 'basis points per percentage point', '2 basis points per percentage point'],
    ['1', 'basis points per percentage point', '1 basis point per percentage point'],
    ['-0.0000000004', 'basis points per USD', '−0.0000000004 basis points per USD'],
    ['0.000012345678', 'percent', 'about 0.0000123457 percent'],
  ])('%s %s is written %s', (value, unit, words) => {
    expect(figureInWords(value, unit)).toBe(words);
  });
});

it.each([
  ['30298281338690.89', 'USD', 'about $30.3 trillion'],
  ['3667325000000', 'USD', 'about $3,667 billion'],
  ['1270100000000', 'USD', '$1,270.1 billion'],
  ['4.24', 'percent', '4.24 percent'],
  ['-1.3252', 'percent', '−1.3252 percent'],
  ['0.000012345678', 'percent', 'about 0.00001235 percent'],
])('figureAtAGlance of %s %s is %s', (value, unit, words) => {
  expect(figureAtAGlance(value, unit)).toBe(words);
});

it.each([
  ['1147', '1,147'],
  ['-1234567.891', '−1,234,567.891'],
  ['999', '999'],
  ['n/a', 'n/a'],
])('grouped writes %s as %s', (value, words) => {
  expect(grouped(value)).toBe(words);
});

it.each([
  ['2026-01-31', false, 'about 2026-01-31'],
  ['2026-01-31', true, '2026-01-31'],
  [null, false, 'date not known'],
] as const)('dayInWords of %s (exact: %s)', (day, isExact, words) => {
  expect(dayInWords(day, isExact)).toBe(words);
});

it.each([
  ['22.4', '16.77', '65.05', 'percent', '22.4 percent (16.77 percent to 65.05 percent)'],
  ['-100', '-140', '0', 'basis points', '−100 basis points (−140 basis points to 0 basis points)'],
  ['2', '2', '2', 'percent', '2 percent'],
])('rangeInWords of %s from %s to %s %s is %s', (value, low, high, unit, words) => {
  expect(rangeInWords({ value, low, high, unit })).toBe(words);
});
