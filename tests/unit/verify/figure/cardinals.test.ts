import { expect, it } from 'vitest';
import { cardinal } from '../../../../src/verify/figure/cardinals.ts';
import { numeralLine } from './numeral-line.ts';

it.each([
  ['six months', '6 words step 0.6, then "months"'],
  ['zero', '0 words step 1'],
  ['nineteen', '19 words step 1'],
  ['twenty five percent', '25 words step 1, then "percent"'],
  ['a trillion dollars', '1 words step 0.1, then "trillion dollars"'],
  ['two and a half times', '2.5 words step 0.25, then "times"'],
  ['one and a quarter percent', '1.25 words step 0.125, then "percent"'],
  ['two hundred billion', '2 words step 0.2, then "hundred billion"'],
  ['five six', '5 words step 0.5, then "six"'],
  ['several', 'none'],
  ['constructor', 'none'],
])('cardinal: %s: %s', (text, line) => expect(numeralLine(cardinal(text))).toBe(line));
