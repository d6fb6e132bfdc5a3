import type { Quantity } from '../../domain/quantity.ts';
import { plainly } from '../figure/plainly.ts';
import { withoutPlus } from '../figure/plus.ts';
import { takeWordingOff } from '../figure/take-wording-off.ts';

/** Whether a print tells a rise or a fall by its size, "fell 40 basis points", and is no level with a sign, "−1.2%". */
export function isToldBySize({ text }: Pick<Quantity, 'text'>): boolean {
  const core = takeWordingOff(withoutPlus(plainly(text)));
  return core !== undefined && core.direction !== null;
}
