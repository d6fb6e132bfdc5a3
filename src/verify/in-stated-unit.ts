import type { Decimal } from '../domain/decimal.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Value } from './evaluation.ts';
import { convertUnit } from './units/convert-unit.ts';
import { isPlain } from './units/unit.ts';

/**
 * A measured value in the unit that it is to be held against. A bare direction, "rising", names no unit and takes any.
 */
export function inStatedUnit(
  { comparator, unit: stated }: Quantity,
  { value, unit }: Value,
): { readonly measured: Decimal; readonly unit: string } {
  const isDirection = comparator === 'INCREASE' || comparator === 'DECREASE';
  if (isDirection && isPlain(stated)) return { measured: value, unit };
  return { measured: convertUnit(value, unit, stated), unit: stated };
}
