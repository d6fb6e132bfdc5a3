import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../src/domain/decimal.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { howItFits, howItIsClose } from '../../../../src/verify/wording/how-it-fits.ts';

describe('a figure that fits', () => {
  it.each([
    ['$1,147 billion', '1147000000000', 'as printed: "$1,147 billion"'],
    ['$104 billion', '104400000000', 'which rounds to the "$104 billion" printed'],
    ['nearly $200 billion', '191.2e9', 'as printed: "nearly $200 billion", which admits up to 10 percent less'],
    ['about $110 billion', '104.4e9', 'as printed: "about $110 billion", which admits 10 percent either way'],
    ['over $7 trillion', '7.2e12', 'which bears out the "over $7 trillion" printed'],
    ['fell', '-0.2', 'which bears out the "fell" printed'],
    ['by 2029', '2029', 'as printed: "by 2029"'],
  ])('%s: %s', (printed, measured, words) => {
    expect(howItFits(parseFigure(printed), decimal(measured))).toBe(words);
  });
});

describe('a figure that is close', () => {
  it.each([
    ['just 30%', '30.52', 'close to the "just 30%" printed, off by at most one in its last digit'],
    ['half', '0.54', 'close to the "half" printed, off by at most a tenth'],
    ['60%', '58.5176', 'within 5 percent of the "60%" printed'],
    ['$700 billion', '683.5e9', 'within 5 percent of the "$700 billion" printed'],
    ['below 4%', '4.26', 'above the bound of the "below 4%" printed, by at most one in its last digit'],
    ['over $200 billion', '193e9', 'below the bound of the "over $200 billion" printed, by at most 5 percent'],
    ['more than half', '0.4857', 'below the bound of the "more than half" printed, by at most a tenth'],
    ['more than 4', '4', 'at the very bound of the "more than 4" printed'],
    ['5.5-6%', '5.4', 'close to the "5.5-6%" printed, off by at most one in its last digit'],
  ])('%s: %s', (printed, measured, words) => {
    expect(howItIsClose(parseFigure(printed), decimal(measured))).toBe(words);
  });
});
