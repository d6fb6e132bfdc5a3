import { decimal } from '../../domain/decimal.ts';
import type { Numeral } from './numeral.ts';
import { numberInWords } from './printed-number.ts';

/** Signs for fractions, as over and under. */
const SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['¼', [1, 4]],
  ['½', [1, 2]],
  ['¾', [3, 4]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** Parts that rates and bond prices are quoted in; anything else with a stroke may be a date or two shares. */
const UNDER: readonly number[] = [2, 3, 4, 8, 16, 32];

const FRACTION = /^(?:(\d{1,3})[ -]?)?(?:([¼½¾⅓⅔⅛⅜⅝⅞])|(?<![\d])(\d{1,2})\/(\d{1,2}))(?![\d/])/;

/** "4¼", "4 1/4", "½", "1/4" at the start of a text. A mixed number is printed to its fraction: the step of "4¼" is ¼. */
export function fraction(text: string): Numeral | undefined {
  const found = FRACTION.exec(text);
  if (found === null) return undefined;
  const [written, whole, sign, first, second] = found;
  const [over, under] = SIGNS.get(sign ?? '') ?? [Number(first), Number(second)];
  if (!UNDER.includes(under) || over === 0 || over >= under) return undefined;
  const part = decimal(over).div(under);
  const rest = text.slice(written.length).replace(/^ of (?:an?|one) /, '');
  if (whole === undefined) {
    return { number: numberInWords(part), kind: sign === undefined ? 'fraction' : 'part', written, rest };
  }
  const step = decimal(1).div(under);
  return { number: { value: decimal(whole).plus(part), step, round: step }, kind: 'digits', written, rest };
}
