import { expect, it } from 'vitest';
import { part } from '../../../../src/verify/figure/parts.ts';
import { numeralLine } from './numeral-line.ts';

it.each([
  ['half', '0.5 part step 0.05'],
  ['a half', '0.5 part step 0.05'],
  ['a third', '0.333333 part step 0.0333333'],
  ['two thirds', '0.666667 part step 0.0666667'],
  ['three fifths', '0.6 part step 0.06'],
  ['nine tenths', '0.9 part step 0.09'],
  ['a quarter', '0.25 part step 0.025'],
  ['half a percent', '0.5 part step 0.05, then "percent"'],
  ['half a trillion dollars', '0.5 part step 0.05, then "trillion dollars"'],
  ['quarter point', '0.25 part step 0.025, then "point"'],
  ['three quarters of a point', '0.75 part step 0.075, then "point"'],
  ['two thirds of a percentage point', '0.666667 part step 0.0666667, then "percentage point"'],
  ['a third of gdp', '0.333333 part step 0.0333333'],
  ['half of 1%', '0.5 part step 0.05, then "%"'],
  ['half of one percent', '0.5 part step 0.05, then "percent"'],
  ['one in five', '0.2 part step 0.02'],
  ['9 out of 10', '0.9 part step 0.09'],
  // An ordinal, a length of half a year, more than a whole, no part at all
  ['a third month', 'none'],
  ['quarter', 'none'],
  ['third', 'none'],
  ['two quarters', 'none'],
  ['five quarters', 'none'],
  ['five in one', 'none'],
  ['1 in 10 months', 'none'],
  ['a', 'none'],
  ['six months', 'none'],
])('part: %s: %s', (text, line) => expect(numeralLine(part(text))).toBe(line));
