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

function numeral(over: number, under: number, words: readonly string[], taken: number): Numeral | undefined {
  // "Two quarters" is half a year; nobody writes a fraction that could be shortened.
  if (over < 1 || over >= under || (over > 1 && under % over === 0)) return undefined;
  const number = numberInWords(decimal(over).div(under));
  return { number, kind: 'part', written: words.slice(0, taken).join(' '), rest: words.slice(taken).join(' ') };
}

const counted = (word: string): number => (/^\d{1,3}$/.test(word) ? Number(word) : (CARDINALS.get(word) ?? 0));

/** "one in five", "9 out of 10". */
function outOf(words: readonly string[]): Numeral | undefined {
  const [over = '', first, second = '', third = ''] = words;
  if (first === 'in') return numeral(counted(over), counted(second), words, 3);
  if (first === 'out' && second === 'of') return numeral(counted(over), counted(third), words, 4);
  return undefined;
}

/** "half", "a third", "three fifths", "one in five" at the start of a text, with the "of a" that leads to a unit. */
export function part(text: string): Numeral | undefined {
  const words = text.split(' ');
  const ratio = outOf(words);
  if (ratio !== undefined) return ratio;
  const isBare = UNDER.has(words[0] ?? '');
  const under = words[isBare ? 0 : 1] ?? '';
  const over = isBare ? 1 : (CARDINALS.get(words[0] ?? '') ?? 0);
  const length = isBare ? 1 : 2;
  if (words.slice(length).join(' ') === 'of gdp') return numeral(over, UNDER.get(under) ?? 0, words, words.length);
  const of = /^of (?:an?|one|1) /.exec(`${words.slice(length).join(' ')} `)?.[0];
  const isArticled = isBare && under === 'half' && /^an?$/.test(words[1] ?? '');
  const link = of === undefined ? (isArticled ? 1 : 0) : 2;
  const follows = words.length > length + link;
  if (isBare && !DIRECT.includes(under)) return undefined;
  if (isBare && under === 'quarter' && !follows) return undefined;
  if (follows && of === undefined && !DIRECT.includes(under)) return undefined;
  return numeral(over, UNDER.get(under) ?? 0, words, length + link);
}
