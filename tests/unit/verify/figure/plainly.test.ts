import { expect, it } from 'vitest';
import { foreignCharacter, plainly } from '../../../../src/verify/figure/plainly.ts';

it.each([
  [' Nearly  $200\u00a0Billion ', 'nearly $200 billion'],
  ['5.5–6%', '5.5-6%'],
  ['−1.2 %', '-1.2 %'],
  ['20-basis-point', '20 basis point'],
  ['$500-plus billion', '$500+ billion'],
  ['$1 trillion-plus', '$1 trillion+'],
  ['1\u2009147', '1,147'],
  ['12\u202f345\u202f678', '12,345,678'],
  ['1\u20091147', '1 1147'],
  ['1\u00a0147', '1 147'],
])('%j is written %j', (text, written) => expect(plainly(text)).toBe(written));

it.each([
  ['5%', undefined],
  ['¥160 − €5, (4¼)', undefined],
  ['５％', 'U+FF15'],
  ['5\u200f%', 'U+200F'],
  ['😀', 'U+1F600'],
  ["1'147", 'U+0027'],
])('%j: a foreign character %s', (text, character) => expect(foreignCharacter(text)).toBe(character));
