import { describe, expect, it } from 'vitest';
import { spottedOf } from './spotted.ts';

describe('figures: lengths', () => {
  it.each<[string, readonly string[]]>([
    ['She resigned after 49 days.', ['49 days = 49 days EQUAL']],
    ['They bought for 14 consecutive months.', ['14 consecutive months = 14 months EQUAL']],
    ['For six months in a row.', ['six months in a row = 6 months EQUAL']],
    ['The 10-year note, a 30-year-old rule, the 50-year average.', []],
    ['Two years ago, over the past 12 months, within 30 days, in ten years.', []],
    ['Five-to-ten-year rates and 10 year Treasuries.', []],
  ])('%s', (text, figures) => expect(spottedOf('lengths', text)).toEqual(figures));
});
