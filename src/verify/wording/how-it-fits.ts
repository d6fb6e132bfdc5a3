import { Comparator } from '../../domain/comparator.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { admits } from './admits.ts';

const printed = ({ text }: Quantity): string => `"${text}"`;

/** Why a measured value bears out a print: it is the same, rounds to it, or is what its wording asks for. */
export function howItFits(stated: Quantity, measured: Decimal): string {
  const { comparator, value } = stated;
  if (measured.eq(value)) return `as printed: ${printed(stated)}`;
  switch (comparator) {
    case Comparator.EQUAL:
      return `which rounds to the ${printed(stated)} printed`;
    case Comparator.ABOUT:
      return `as printed: ${printed(stated)}${admits(stated)}`;
    default:
      return `which bears out the ${printed(stated)} printed`;
  }
}

/** Why a measured value is near a print that it does not round to. */
export function howItIsClose(stated: Quantity, measured: Decimal): string {
  const { value, step, round, low, high, comparator } = stated;
  const isRange = comparator === Comparator.BETWEEN && low !== null && high !== null;
  const nearest = isRange ? (measured.lt(low) ? low : high) : value;
  const distance = measured.minus(nearest).abs();
  if (round.gt(step) && distance.gt(step)) return `within 5 percent of the ${printed(stated)} printed`;
  const most = /\d/.test(stated.text) ? 'one in its last digit' : 'a tenth';
  return `close to the ${printed(stated)} printed, off by at most ${most}`;
}
