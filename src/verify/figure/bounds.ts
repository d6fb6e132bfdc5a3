import { Comparator } from '../../domain/comparator.ts';
import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { PrintedNumber } from './printed-number.ts';
import type { Wording } from './strip-wording.ts';

/** What is asked of the measured number. */
export type Bounds = Pick<Quantity, 'comparator' | 'low' | 'high'>;

const between = (comparator: Comparator, a: Decimal, b: Decimal): Bounds =>
  a.lte(b) ? { comparator, low: a, high: b } : { comparator, low: b, high: a };

/** What a printed number admits: half a step either way when bare, 10 % when "about", below only when "nearly". */
export function boundsOf({ value, step }: PrintedNumber, wording: Wording | null): Bounds {
  switch (wording) {
    case null:
    case 'EQUAL':
      return between(Comparator.EQUAL, value.minus(step.div(2)), value.plus(step.div(2)));
    case 'ABOUT':
      return between(Comparator.ABOUT, value.times('0.9'), value.times('1.1'));
    case 'NEARLY':
      return between(Comparator.ABOUT, value.times('0.9'), value);
    case 'MORE':
    case 'AT_LEAST':
      return { comparator: wording, low: value, high: null };
    case 'LESS':
    case 'AT_MOST':
      return { comparator: wording, low: null, high: value };
    case 'INCREASE':
      return { comparator: wording, low: decimal(0), high: null };
    case 'DECREASE':
      return { comparator: wording, low: null, high: decimal(0) };
    case 'BETWEEN':
      return { comparator: wording, low: value, high: value };
    default:
      return wording satisfies never;
  }
}
