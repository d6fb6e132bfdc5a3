import { Comparator } from '../../domain/comparator.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** What the wording of a print leaves open, to follow the print: ", which admits 10 percent either way". */
export function admits({ comparator, value, low, high }: Quantity): string {
  if (comparator !== Comparator.ABOUT || low === null || high === null || value.isZero()) return '';
  // A fall is printed by its size: "down nearly 5%" admits -4.5 to -5.
  const [less, more] = value.isNegative() ? [low, high] : [high, low];
  if (less.eq(value)) return ', which admits up to 10 percent less';
  if (more.eq(value)) return ', which admits up to 10 percent more';
  return ', which admits 10 percent either way';
}
