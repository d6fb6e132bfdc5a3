import { Comparator } from '../../domain/comparator.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { admits } from './admits.ts';

const BOUNDS: readonly Comparator[] = [Comparator.LESS, Comparator.AT_MOST, Comparator.MORE, Comparator.AT_LEAST];

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
  const isRounded = round.gt(step) && distance.gt(step);
  const most = isRounded ? '5 percent' : /\d/.test(stated.text) ? 'one in its last digit' : 'a tenth';
  // "Below 4%" is not so, whatever is close to it.
  if (BOUNDS.includes(comparator)) {
    if (distance.isZero()) return `at the very bound of the ${printed(stated)} printed`;
    return `${measured.gt(nearest) ? 'above' : 'below'} the bound of the ${printed(stated)} printed, by at most ${most}`;
  }
  if (isRounded) return `within ${most} of the ${printed(stated)} printed`;
  return `close to the ${printed(stated)} printed, off by at most ${most}`;
}
