import { decimal } from '../../domain/decimal.ts';
import { CARDINALS } from './cardinals.ts';
import type { Numeral } from './numeral.ts';
import { numberInWords } from './printed-number.ts';

const UNDER: ReadonlyMap<string, number> = new Map([
  ...['half', 'halves'].map((word) => [word, 2] as const),
  ...['third', 'thirds'].map((word) => [word, 3] as const),
  ...['quarter', 'quarters', 'fourth', 'fourths'].map((word) => [word, 4] as const),
  ...['fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word, at) => [
    [word, 5 + at] as const,
    [`${word}s`, 5 + at] as const,
  ]),
]);

/** Parts that stand before a unit without "of a": "half a point", "quarter point". "A third month" is no part. */
const DIRECT: readonly string[] = ['half', 'quarter'];

function numeral(over: number, under: number, written: string, rest: string): Numeral | undefined {
  // "Two quarters" is half a year; nobody writes a fraction that could be shortened.
  if (over < 1 || over >= under || (over > 1 && under % over === 0)) return undefined;
  return { number: numberInWords(decimal(over).div(under)), kind: 'part', written, rest };
}

const counted = (word: string): number => (/^\d{1,3}$/.test(word) ? Number(word) : (CARDINALS.get(word) ?? 0));

/** "one in five", "9 out of 10", with nothing after it: "1 in 10 months" is another matter. */
function outOf(text: string): Numeral | undefined {
  const [, over = '', under = ''] = /^(\w+) (?:in|out of) (\w+)$/.exec(text) ?? [];
  return numeral(counted(over), counted(under), text, '');
}

/** "half", "a third", "three fifths", "one in five" at the start of a text, with the "of a" that leads to a unit. */
export function part(text: string): Numeral | undefined {
  const words = text.split(' ');
  const isBare = UNDER.has(words[0] ?? '');
  const written = words.slice(0, isBare ? 1 : 2).join(' ');
  const under = words[isBare ? 0 : 1] ?? '';
  const over = isBare ? 1 : (CARDINALS.get(words[0] ?? '') ?? 0);
  const after = text.slice(written.length).trim();
  const linked = after.replace(/^of gdp$|^of (?:an? |one |1 ?)(?=[%a-z])/, '');
  const rest = isBare && under === 'half' ? linked.replace(/^an? /, '') : linked;
  const isDirect = DIRECT.includes(under);
  if (isBare && (!isDirect || (under === 'quarter' && after === ''))) return outOf(text);
  if (after !== '' && rest === after && !isDirect) return outOf(text);
  return numeral(over, UNDER.get(under) ?? 0, written, rest) ?? outOf(text);
}
