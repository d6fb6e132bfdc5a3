import type { Decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { PLAIN } from '../units/unit.ts';
import { inWords } from '../wording/in-words.ts';

/** A minus before a number; one after a digit or a letter is a dash. */
const MINUS = /(?<![\d%]\s*)(?<![a-z])[-−–]\s*[$€£¥]?\s*[.\d¼½¾⅓⅔⅛⅜⅝⅞]|\(\s*[$€£¥]?[.\d]|\b(?:minus|negative)\b/i;

/** Whether the value is below zero because a word of the print says so: "fell 40 basis points". */
const isFall = ({ text, value, high }: Quantity): boolean =>
  (high ?? value).lte(0) && value.isNegative() && !MINUS.test(text);

/** The two ends of a print, the smaller one first: a fall is told by its size. */
function ends({ value, low, high }: Quantity, words: (value: Decimal) => string, isDown: boolean): string {
  const [first, last] = isDown ? [high, low] : [low, high];
  return `between ${words(first ?? value)} and ${words(last ?? value)}`;
}

/** What moves, so that "up less than 5%" is not read as a level: empty for a level. */
function moveInWords({ comparator, low, high, unit }: Quantity, isDown: boolean): string {
  if (isDown) return 'a fall of ';
  const isMove = low !== null && high !== null && (comparator === 'LESS' || comparator === 'AT_MOST');
  return isMove ? (unit === 'times' ? 'a rise to ' : 'a rise of ') : '';
}

/**
 * What a quantity admits, as a half-sentence: "about: within 10 percent of 200 billion USD", "more than 7 trillion USD",
 * "a fall of more than 5 percent". Null for a plain EQUAL, of which the print itself says all.
 */
export function admitsInWords(stated: Quantity): string | null {
  const { comparator, value, low, high, unit } = stated;
  const isYear = unit === 'year';
  const isDown = isFall(stated);
  const move = moveInWords(stated, isDown);
  const shown = unit === 'count' ? PLAIN : unit;
  const words = (number: Decimal): string => inWords(isDown ? number.neg() : number, shown);
  switch (comparator) {
    case 'EQUAL':
      return isDown ? `${move}${words(value)}` : null;
    case 'ABOUT':
      if (high?.eq(value) || low?.eq(value)) {
        const isNearly = value.isNegative() ? low?.eq(value) : high?.eq(value);
        return `${isNearly ? 'nearly' : 'just over'}: ${move}${ends(stated, words, isDown)}`;
      }
      return `about: within 10 percent of ${move}${words(value)}`;
    case 'BETWEEN':
      return `${move}${ends(stated, words, isDown)}`;
    case 'MORE':
    case 'LESS':
      if (isYear) return `${comparator === 'MORE' ? 'after' : 'before'} ${words(value)}`;
      return `${move}${(comparator === 'MORE') !== isDown ? 'more' : 'less'} than ${words(value)}`;
    case 'AT_LEAST':
    case 'AT_MOST':
      if (isYear) return `${comparator === 'AT_LEAST' ? 'in or after' : 'in or before'} ${words(value)}`;
      return `${move}${(comparator === 'AT_LEAST') !== isDown ? 'at least' : 'at most'} ${words(value)}`;
    case 'INCREASE':
      return 'any rise';
    case 'DECREASE':
      return 'any fall';
    default:
      return comparator satisfies never;
  }
}
