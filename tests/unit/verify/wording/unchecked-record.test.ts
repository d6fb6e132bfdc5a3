import { expect, it } from 'vitest';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { uncheckedRecord } from '../../../../src/verify/wording/unchecked-record.ts';

const AT = 'at("fred/dgs10", "2025-01-13")';

it.each([
  ['a record $1.8 trillion', AT, 'whether it was a record was not checked'],
  ['a record high of 4.79%', AT, 'whether it was a record was not checked'],
  ['a high of 4.79%', AT, 'whether it was a high was not checked'],
  ['the low of 3.6%', AT, 'whether it was a low was not checked'],
  ['a peak of 4.79%', AT, 'whether it was the peak was not checked'],
  ['as high as 4.79%', AT, null],
  ['4.79%', AT, null],
  // The highest of a month is no record; that of all that is held is.
  ['a record 4.79%', 'max("fred/dgs10", "2025-01")', 'whether it was a record was not checked'],
  ['a record low of 0.5%', 'min("fred/dgs10")', null],
])('%s by %s', (printed, formula, words) => {
  expect(uncheckedRecord(printed, parseFormula(formula))).toBe(words);
});
