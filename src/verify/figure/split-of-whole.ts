import { decimal } from '../../domain/decimal.ts';
import type { Amount } from './amount.ts';
import { printedNumber, scaled } from './printed-number.ts';

/**
 * "60/40": two shares that make up a whole. The figure is the first of them, in percent; the second is what is left, so
 * it says nothing more. Two numbers that do not add up to a hundred are no such split.
 */
export function splitOfWhole(text: string): Amount | undefined {
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const share = Number(first) + Number(second) === 100 ? printedNumber(first) : undefined;
  return share === undefined ? undefined : { unit: 'percent', ...scaled(share, decimal(1)) };
}
