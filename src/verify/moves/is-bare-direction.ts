import type { Quantity } from '../../domain/quantity.ts';

/** "Rising" has no figure by which to know another year again: one in two would do. */
export function isBareDirection({ comparator, value }: Quantity): boolean {
  return (comparator === 'INCREASE' || comparator === 'DECREASE') && value.isZero();
}
