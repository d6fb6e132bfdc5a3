import { describe, expect, it } from 'vitest';
import { stripRate, unitOfRate } from '../../../../src/verify/figure/rate.ts';

describe('stripRate', () => {
  it.each([
    ['$11.5 billion a week', '$11.5 billion', 'week'],
    ['$36 billion per month', '$36 billion', 'month'],
    ['$36 billion/month', '$36 billion', 'month'],
    ['$2 trillion annually', '$2 trillion', 'year'],
    ['5% per annum', '5%', 'year'],
    ['$569 billion every quarter', '$569 billion', 'quarter'],
    ['160 yen per dollar', '160 yen', 'USD'],
    ['¥160 to the dollar', '¥160', 'USD'],
    ['$4,300 an ounce', '$4,300', 'troy ounce'],
    ['2 basis points per percentage point', '2 basis points', 'percentage point'],
    ['half a year', 'half a year', null],
    ['a quarter of a year', 'a quarter of a year', null],
    ['$5 per person', '$5 per person', null],
    ['$5 per', '$5 per', null],
    ['a year', 'a year', null],
  ])('%s: %s per %s', (text, rest, per) => expect(stripRate(text)).toEqual({ rest, per }));

  it.each([
    ['USD', 'month', 'USD per month'],
    ['JPY', 'USD', 'JPY per USD'],
    ['USD', 'USD', 'share'],
    ['USD', null, 'USD'],
  ])('%s per %s is in %s', (unit, per, expected) => expect(unitOfRate(unit, per)).toBe(expected));
});
