import { decimal } from '../../domain/decimal.ts';
import { CARDINALS } from './cardinals.ts';
import type { Numeral } from './numeral.ts';
import { numberInWords } from './printed-number.ts';

/** Words that say how many times as much. */
const MULTIPLES: readonly (readonly [string, string])[] = [
  ['2', 'double doubles doubled doubling twice twofold'],
  ['3', 'triple triples tripled tripling thrice treble trebled'],
  ['4', 'quadruple quadruples quadrupled quadrupling'],
  ['5', 'quintuple quintupled'],
  ['0.5', 'halve halves halved halving'],
];

const WORDS: ReadonlyMap<string, string> = new Map([
  ...MULTIPLES.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
  ...[...CARDINALS].filter(([, value]) => value > 1).map(([word, value]) => [`${word}fold`, `${value}`] as const),
]);

/** "doubled", "tenfold", "cut in half" at the start of a text: so many times as much as before. */
export function multiple(text: string): Numeral | undefined {
  const cut = /^cut in (?:half|two)\b/.exec(text)?.[0];
  const written = cut ?? /^[a-z]+/.exec(text)?.[0] ?? '';
  const value = cut === undefined ? WORDS.get(written) : '0.5';
  if (value === undefined) return undefined;
  return { number: numberInWords(decimal(value)), kind: 'multiple', written, rest: text.slice(written.length).trim() };
}
