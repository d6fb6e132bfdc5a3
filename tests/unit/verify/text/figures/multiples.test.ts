import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: multiples', () => {
  it.each<[string, readonly string[]]>([
    ['Debt has more than doubled.', ['more than doubled = 2 times MORE']],
    ['It is nearly double the average.', ['nearly double = 2 times ABOUT']],
    ['It is twice as large, and 2.5 times the size.', ['twice = 2 times EQUAL', '2.5 times = 2.5 times EQUAL']],
    ['A threefold rise; it tripled.', ['threefold rise = 3 times EQUAL', 'tripled = 3 times EQUAL']],
    ['Double-digit rates, a double dip, and it doubled down.', []],
    ['They meet three times a year, twice a week.', []],
  ])('%s', (text, figures) => expect(spottedOf('multiples', text)).toEqual(figures));
});
