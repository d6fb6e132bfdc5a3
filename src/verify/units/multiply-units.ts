import { Problem } from '../../domain/problem.ts';
import {
  counted,
  isDuration,
  isOfAHundred,
  isPlain,
  PLAIN,
  putTogether,
  single,
  takeApart,
  unitInWords,
} from './unit.ts';

const refuse = (doing: 'multiply' | 'divide', left: string, right: string): never => {
  throw new Problem('UNITS_DO_NOT_FIT', doing, unitInWords(left), unitInWords(right));
};

/** The unit of a product. A rate times a length of time gives back what the rate is of: USD per month × months is USD. */
export function multiplyUnits(left: string, right: string): string {
  if (isPlain(right)) return left;
  if (isPlain(left)) return right;
  for (const [rate, length] of [
    [left, right],
    [right, left],
  ] as const) {
    const { over, under } = takeApart(rate);
    if (under !== null && counted(under) === length) return putTogether({ over, under: null });
  }
  return refuse('multiply', left, right);
}

/**
 * The unit of a quotient. The same over the same is a plain number, also percent over percent; a part of a hundred can
 * otherwise only be spread over time, since dividing it by money would hide the hundred.
 */
export function divideUnits(left: string, right: string): string {
  if (isPlain(right)) return left;
  if (left === right) return left === 'year' ? refuse('divide', left, right) : PLAIN;
  const dividend = takeApart(left);
  const divisor = takeApart(right);
  if (right === 'year' || left === 'year') return refuse('divide', left, right);
  if (divisor.under === null) {
    const spread = dividend.under === null && (isDuration(right) || !(isOfAHundred(left) || isOfAHundred(right)));
    return spread ? putTogether({ over: dividend.over, under: single(right) }) : refuse('divide', left, right);
  }
  if (dividend.under === divisor.under && dividend.over !== null && divisor.over === null) return dividend.over;
  if (dividend.over === divisor.over && dividend.under === null) return counted(divisor.under);
  return refuse('divide', left, right);
}
