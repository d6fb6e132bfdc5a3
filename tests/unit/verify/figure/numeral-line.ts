import type { Numeral } from '../../../../src/verify/figure/numeral.ts';

/** "0.75 part, then 'point'": a number taken off the start of a text, as one line; "none" when there was none. */
export function numeralLine(numeral: Numeral | undefined): string {
  if (numeral === undefined) return 'none';
  const { number, kind, rest } = numeral;
  const value = number.value.toSignificantDigits(6).toFixed();
  return `${value} ${kind} step ${number.step.toSignificantDigits(6).toFixed()}${rest === '' ? '' : `, then "${rest}"`}`;
}
