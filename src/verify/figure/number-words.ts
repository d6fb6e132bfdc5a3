import { decimal } from '../../domain/decimal.ts';
import type { PrintedNumber } from './printed-number.ts';

const CARDINALS = [
  'zero one two three four five six seven eight nine ten',
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');

/** Words that say how many times as much, or which part. */
const TIMES: readonly (readonly [string, string])[] = [
  ['double', '2'],
  ['doubled', '2'],
  ['twice', '2'],
  ['triple', '3'],
  ['tripled', '3'],
  ['quadruple', '4'],
  ['quadrupled', '4'],
  ['half', '0.5'],
];

const PARTS: readonly (readonly [string, number, number])[] = [
  ['a third', 1, 3],
  ['one third', 1, 3],
  ['two thirds', 2, 3],
  ['a quarter', 1, 4],
  ['one quarter', 1, 4],
  ['three quarters', 3, 4],
  ['a fifth', 1, 5],
  ['one fifth', 1, 5],
];

/** A number in words is never meant to the last digit: its step is a tenth of it. */
function inWords(value: ReturnType<typeof decimal>): PrintedNumber {
  const step = value.isZero() ? decimal('0.1') : value.div(10);
  return { value, step, round: step, hasPoint: false };
}

/** "six" as in "six months". */
export const CARDINAL_WORDS: ReadonlyMap<string, PrintedNumber> = new Map(
  CARDINALS.map((word, number) => [word, inWords(decimal(number))]),
);

/** "double", "half", "a third": numbers of times. */
export const TIMES_WORDS: ReadonlyMap<string, PrintedNumber> = new Map([
  ...TIMES.map(([word, number]) => [word, inWords(decimal(number))] as const),
  ...PARTS.map(([word, over, under]) => [word, inWords(decimal(over).div(under))] as const),
]);
