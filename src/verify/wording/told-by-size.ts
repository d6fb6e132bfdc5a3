import type { Quantity } from '../../domain/quantity.ts';
import { directionOf } from '../figure/direction-of.ts';

/** Whether a print tells a rise or a fall by its size, "fell 40 basis points", and is no level with a sign, "−1.2%". */
export function isToldBySize({ text }: Pick<Quantity, 'text'>): boolean {
  return directionOf(text) !== null;
}
