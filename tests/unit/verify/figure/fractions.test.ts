import { expect, it } from 'vitest';
import { fraction } from '../../../../src/verify/figure/fractions.ts';
import { numeralLine } from './numeral-line.ts';

it.each([
  ['4¼%', '4.25 digits step 0.25, then "%"'],
  ['4 ¼', '4.25 digits step 0.25'],
  ['4 1/4 percent', '4.25 digits step 0.25, then " percent"'],
  ['4-1/4', '4.25 digits step 0.25'],
  ['99 31/32', '99.9688 digits step 0.03125'],
  ['½', '0.5 part step 0.05'],
  ['⅔ of a point', '0.666667 part step 0.0666667, then "point"'],
  ['1/2 percent', '0.5 fraction step 0.05, then " percent"'],
  // Shares of a whole, dates, improper fractions, plain numbers
  ['60/40', 'none'],
  ['9/11', 'none'],
  ['5/4', 'none'],
  ['0/2', 'none'],
  ['1/2/2026', 'none'],
  ['4', 'none'],
])('fraction: %s: %s', (text, line) => expect(numeralLine(fraction(text))).toBe(line));
