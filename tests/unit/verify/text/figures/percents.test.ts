import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: percents', () => {
  it.each<[string, readonly string[]]>([
    ['The yield is 4.2%.', ['4.2% = 4.2 percent EQUAL']],
    ['In the 5.5-6% range, or 3.75–4.5%.', ['5.5-6% = 5.75 percent BETWEEN', '3.75–4.5% = 4.125 percent BETWEEN']],
    ['Half a percent of GDP.', ['Half a percent of GDP = 0.5 percent EQUAL']],
    ['Up only 10% over ten years.', ['Up only 10% = 10 percent EQUAL']],
    ['We are talking about 6.1% deficits.', ['6.1% = 6.1 percent EQUAL']],
    ['It is about 6.1% of GDP.', ['about 6.1% of GDP = 6.1 percent ABOUT']],
    ['Rates of 2%+ and at least 3 per cent.', ['2%+ = 2 percent AT_LEAST', 'at least 3 per cent = 3 percent AT_LEAST']],
    ['A 1% decrease.', ['1% decrease = -1 percent EQUAL']],
    ['From 50% to 30%.', ['50% = 50 percent EQUAL', '30% = 30 percent EQUAL']],
    ['It fell 4½ percent.', ['fell 4½ percent = -4.5 percent EQUAL']],
  ])('%s', (text, figures) => expect(spottedOf('percents', text)).toEqual(figures));
});
