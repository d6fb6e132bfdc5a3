import { CARDINALS } from '../../figure/cardinals.ts';
import type { TextSpan } from '../span.ts';

/** A word of a text in the form in which words are compared. */
export interface TextWord extends TextSpan {
  readonly form: string;
}

/** Words that change nothing in what a name names. */
const SKIPPED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'us',
  'u.s',
  'american',
  "nation's",
  "country's",
  "america's",
]);

/** One form for singular and plural, digits and number words, and both ways to write the plural of "Treasury". */
function formOf(word: string): string {
  const number = CARDINALS.get(word);
  if (number !== undefined) return String(number);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^s'iu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a plain text in order, hyphens parting them. */
export function textWords(plain: string): readonly TextWord[] {
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:[.'&][\p{L}\p{N}]+)*/gu)].flatMap(({ index, 0: word }): TextWord[] =>
    SKIPPED.has(word) ? [] : [{ start: index, end: index + word.length, form: formOf(word) }],
  );
}
