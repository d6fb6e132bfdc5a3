import { type Amount, amountOf } from './amount.ts';
import { DIGITS, printedNumber } from './printed-number.ts';

const SCALE = ' (?:thousand|million|billion|trillion)';
const PLAIN = new RegExp(`^([$€£¥]?)(${DIGITS})(%| percent|${SCALE}(?: dollars)?)?$`);

/**
 * A number with its currency, scale and unit and nothing round it, as most prints are: "4.79%", "$11.5 billion". What
 * the other ways of writing are looked for in is no part of it, so it is read at once; undefined for anything else.
 */
export function plainAmount(text: string): Amount | undefined {
  const [, currency = '', written = '', tail = ''] = PLAIN.exec(text) ?? [];
  const number = written === '' ? undefined : printedNumber(written);
  if (number === undefined) return undefined;
  const amount = amountOf({
    isNegative: false,
    currency,
    numeral: { number, kind: 'digits', written, rest: tail },
    tail: tail.trim(),
  });
  return amount?.unit === 'year' ? undefined : amount;
}
