import { Comparator } from '../../domain/comparator.ts';
import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { PrintedNumber } from './printed-number.ts';
import type { Wording } from './strip-wording.ts';

/** What is asked of the measured number. */
export type Bounds = Pick<Quantity, 'comparator' | 'low' | 'high'>;

// To multiply by these takes a fraction of the time of a division, and comes to the same.
const HALF = decimal('0.5');
const TENTH = decimal('0.1');

const between = (comparator: Comparator, a: Decimal, b: Decimal): Bounds =>
  a.lte(b) ? { comparator, low: a, high: b } : { comparator, low: b, high: a };

/** How far a bare print reaches: half a step, yet no more than a tenth of the number. Of zero nothing is a tenth. */
export function reach({ value, step }: Pick<PrintedNumber, 'value' | 'step'>): Decimal {
  const half = step.times(HALF);
  if (value.isZero()) return half;
  const tenth = value.abs().times(TENTH);
  return half.lte(tenth) ? half : tenth;
}

/**
 * What a printed number admits. Both ends belong to it, save the number itself under MORE and LESS, and no change at all,
 * which bounds INCREASE and DECREASE and a fall or rise "of less than".
 */
export function boundsOf({ value, step }: Pick<PrintedNumber, 'value' | 'step'>, wording: Wording | null): Bounds {
  switch (wording) {
    case null:
    case 'EQUAL': {
      const far = reach({ value, step });
      return between(Comparator.EQUAL, value.minus(far), value.plus(far));
    }
    case 'ABOUT':
      return between(Comparator.ABOUT, value.times('0.9'), value.times('1.1'));
    case 'NEARLY':
      return between(Comparator.ABOUT, value.times('0.9'), value);
    case 'JUST_OVER':
      return between(Comparator.ABOUT, value, value.times('1.1'));
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
