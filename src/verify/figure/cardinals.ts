import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Numeral } from './numeral.ts';
import { numberInWords, type PrintedNumber } from './printed-number.ts';

const TO_NINETEEN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** "six", "forty", and "a" for one. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...TO_NINETEEN.split(' ').map((word, number) => [word, number] as const),
  ...TENS.split(' ').map((word, at) => [word, 20 + 10 * at] as const),
]);

const AND_A_PART: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
]);

/**
 * A number in words has a step of a tenth of it, but never a coarser one than its digits would: "thirty-four years" are
 * not thirty-five.
 */
function inWords(value: Decimal, part: string | undefined): PrintedNumber {
  const ofDigits = decimal(part ?? 1);
  const { step, ...number } = numberInWords(value);
  return step.gt(ofDigits) ? { ...number, step: ofDigits, round: ofDigits } : { ...number, step };
}

/** "six", "twenty five", "two and a half" at the start of a text. */
export function cardinal(text: string): Numeral | undefined {
  const words = text.split(' ');
  const first = CARDINALS.get(words[0] ?? '');
  if (first === undefined) return undefined;
  const second = CARDINALS.get(words[1] ?? '') ?? 0;
  const isCompound = first >= 20 && second >= 1 && second <= 9 && words[1] !== 'a' && words[1] !== 'an';
  const length = isCompound ? 2 : 1;
  const [and, article, part = ''] = words.slice(length);
  const extra = and === 'and' && article === 'a' ? AND_A_PART.get(part) : undefined;
  const taken = length + (extra === undefined ? 0 : 3);
  const value = decimal(first + (isCompound ? second : 0)).plus(extra ?? 0);
  return {
    number: inWords(value, extra),
    kind: 'words',
    written: words.slice(0, taken).join(' '),
    rest: words.slice(taken).join(' '),
  };
}
