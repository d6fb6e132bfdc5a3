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
    ['just 30%', '30.52', '0.52 percentage points more than the "just 30%" printed, which is close'],
    ['half', '0.54', '4 percentage points more than the "half" printed, which is close'],
    ['60%', '58.5176', '1.5 percentage points less than the "60%" printed, which is close'],
    ['$700 billion', '683.5e9', '2.4 percent less than the "$700 billion" printed, which is close'],
    ['below 4%', '4.26', 'above the bound of the "below 4%" printed, by 0.26 percentage points'],
    ['over $200 billion', '193e9', 'below the bound of the "over $200 billion" printed, by 3.5 percent'],
    ['more than half', '0.4857', 'below the bound of the "more than half" printed, by 1.4 percentage points'],
    ['120%', '118.5', '1.5 percentage points less than the "120%" printed, which is close'],
    ['-1.2%', '-1.28', '0.08 percentage points below the "-1.2%" printed, which is close'],
    ['down 1.2%', '-1.28', '0.08 percentage points more than the "down 1.2%" printed, which is close'],
    [
      'fell more than 40 basis points',
      '-39',
      'below the bound of the "fell more than 40 basis points" printed, by 1 basis point',
    ],
    ['below -1.2%', '-1.15', 'above the bound of the "below -1.2%" printed, by 0.05 percentage points'],
    ['more than 4', '4', 'at the very bound of the "more than 4" printed'],
    ['5.5-6%', '5.4', '0.1 percentage points less than the "5.5-6%" printed, which is close'],
  ])('%s: %s', (printed, measured, words) => {
    expect(howItIsClose(parseFigure(printed), decimal(measured))).toBe(words);
  });
});
