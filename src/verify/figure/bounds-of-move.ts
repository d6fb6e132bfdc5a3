import { Comparator } from '../../domain/comparator.ts';
import { decimal } from '../../domain/decimal.ts';
import type { Amount } from './amount.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { Wording } from './strip-wording.ts';

/** A fall is printed by its size: one of more than 5 % is a change below -5 %. */
const OF_A_FALL: ReadonlyMap<Wording | null, Wording> = new Map([
  [Comparator.MORE, Comparator.LESS],
  [Comparator.AT_LEAST, Comparator.AT_MOST],
  [Comparator.LESS, Comparator.MORE],
  [Comparator.AT_MOST, Comparator.AT_LEAST],
]);

/** What a number with a word of direction admits, the number signed by it: "down less than 5%" is no rise either. */
export function boundsOfMove(number: Amount, wording: Wording | null, direction: 'up' | 'down'): Bounds {
  const isCapped = wording === Comparator.LESS || wording === Comparator.AT_MOST;
  if (direction === 'up') {
    const bounds = boundsOf(number, wording);
    // What rose less than threefold is still more than it was.
    return isCapped ? { ...bounds, low: decimal(number.unit === 'times' ? 1 : 0) } : bounds;
  }
  const bounds = boundsOf(number, OF_A_FALL.get(wording) ?? wording);
  return isCapped ? { ...bounds, high: decimal(0) } : bounds;
}
