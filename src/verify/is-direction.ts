import { Comparator } from '../domain/comparator.ts';
import type { Quantity } from '../domain/quantity.ts';

/** Whether a print tells a direction, "rising" or "rose", and no figure or bound beside it. */
export const isDirection = ({ comparator }: Pick<Quantity, 'comparator'>): boolean =>
  comparator === Comparator.INCREASE || comparator === Comparator.DECREASE;
