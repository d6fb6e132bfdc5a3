import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { admits } from '../../../../src/verify/wording/admits.ts';

describe('what a wording leaves open', () => {
  it.each([
    ['$1,147 billion', ''],
    ['over 5%', ''],
    ['5.5-6%', ''],
    ['about $200 billion', ', which admits 10 percent either way'],
    ['nearly $200 billion', ', which admits up to 10 percent less'],
    ['just over 5%', ', which admits up to 10 percent more'],
    // A fall is told by its size.
    ['down nearly 5%', ', which admits up to 10 percent less'],
    ['down just over 5%', ', which admits up to 10 percent more'],
  ])('%s%s', (printed, words) => {
    expect(admits(parseFigure(printed))).toBe(words);
  });
});
