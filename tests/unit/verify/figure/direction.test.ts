import { expect, it } from 'vitest';
import { stripDirection } from '../../../../src/verify/figure/direction.ts';

it.each([
  ['fell 40 basis points', 'down', '40 basis points'],
  ['fell by 40 basis points', 'down', '40 basis points'],
  ['a fall of 4.4 percentage points', 'down', '4.4 percentage points'],
  ['an increase of 5%', 'up', '5%'],
  ['1% decrease', 'down', '1%'],
  ['20 bp lower', 'down', '20 bp'],
  ['$158 billion more', 'up', '$158 billion'],
  ['rising', 'up', ''],
  // Comparisons, a level, a multiple
  ['more than 5%', null, 'more than 5%'],
  ['lower than 5%', null, 'lower than 5%'],
  ['up to 5%', null, 'up to 5%'],
  ['fell to 4%', null, 'fell to 4%'],
  ['cut in half', null, 'cut in half'],
  ['5% or more', null, '5% or more'],
  ['5% and up', null, '5% and up'],
])('%s: %s', (text, direction, rest) => expect(stripDirection(text)).toEqual({ direction, rest }));
