import { Comparator } from '../../domain/comparator.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { nearest } from '../compare-quantity.ts';
import { admits } from './admits.ts';
import { distanceFrom } from './distance.ts';

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
  const bound = nearest(stated, measured);
  // "Below 4%" is not so, whatever is close to it.
  const isBound = BOUNDS.includes(stated.comparator);
  if (isBound && measured.eq(bound)) return `at the very bound of the ${printed(stated)} printed`;
  const { size, way } = distanceFrom(stated, measured);
  if (!isBound) return `${size} ${way} the ${printed(stated)} printed, which is close`;
  return `${way === 'above' || way === 'more than' ? 'above' : 'below'} the bound of the ${printed(stated)} printed, by ${size}`;
}
