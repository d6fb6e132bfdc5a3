import { expect, it } from 'vitest';
import { multiple } from '../../../../src/verify/figure/multiples.ts';
import { numeralLine } from './numeral-line.ts';

it.each([
  ['double', '2 multiple step 0.2'],
  ['doubled', '2 multiple step 0.2'],
  ['twice', '2 multiple step 0.2'],
  ['tripling', '3 multiple step 0.3'],
  ['tenfold', '10 multiple step 1'],
  ['twentyfold', '20 multiple step 2'],
  ['halved', '0.5 multiple step 0.05'],
  ['cut in half', '0.5 multiple step 0.05'],
  ['half', 'none'],
  ['fold', 'none'],
  ['onefold', 'none'],
  ['doubleday', 'none'],
])('multiple: %s: %s', (text, line) => expect(numeralLine(multiple(text))).toBe(line));
