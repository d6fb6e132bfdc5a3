import { expect, it } from 'vitest';
import { decimal } from '../../../../src/domain/decimal.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { sizeOfMiss } from '../../../../src/verify/wording/size-of-miss.ts';

it.each([
  ['C009: twice', '$11.5 billion a week', '23574193548.39', 'about twice the'],
  ['not twice', '$100 billion', '190e9', '90 percent more than the'],
  ['half', '$200 billion', '101e9', 'about half of the'],
  ['a third', '$3 trillion', '1.02e12', 'about a third of the'],
  ['three times', '2 times', '6.1', 'about three times the'],
  ['far more', '$1 billion', '104.4e9', 'more than ten times the'],
  ['far less', '$1 trillion', '57e9', 'less than a tenth of the'],
  ['C039: short of a bound', 'over $7 trillion', '5.5e12', '21 percent less than the'],
  ['a small miss', '$1.83 trillion', '1781770000000', '2.6 percent less than the'],
  ['C034: of a multiple', 'nearly double', '1.6053', '20 percent less than the'],
  ['C051: percent in points', '1.48%', '1.4463', '0.034 percentage points less than the'],
  ['percent, twice all the same', '1.4%', '2.8', 'about twice the'],
  ['of a range the nearer end', '5.5-6%', '4.26', '1.2 percentage points less than the'],
  ['C057: basis points', 'up 100 basis points', '87', '13 basis points less than the'],
  ['a fall that was smaller', 'down 50 basis points', '-30', '20 basis points less than the'],
  ['a fall that was a rise', 'down 50 basis points', '22', 'the opposite way to the'],
  ['a surplus', '-$100 billion', '50e9', 'with the opposite sign to the'],
  ['a bare direction', 'fell', '0.22', 'the opposite of the'],
  ['a bare direction, and nothing moved', 'rising', '0', 'not the'],
  ['C044: years', '2030', '2033', '3 years after the'],
  ['a year', 'by 2030', '2029', '1 year before the'],
  ['a run', 'the 15th month', '14', '1 month less than the'],
  ['C069: days', '45 days', '49', '4 days more than the'],
  ['counts', '14', '12', 'not the'],
  ['of nothing', '0%', '0.6', 'not the'],
])('%s', (_what, printed, measured, words) => {
  expect(sizeOfMiss(parseFigure(printed), decimal(measured))).toBe(words);
});
