import type { Decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { conversionFactor } from '../../domain/unit-conversions.ts';
import { directionOf } from '../figure/direction-of.ts';

/** What a print admits; null is unbounded. */
interface Bounds {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

const times = ({ low, high }: Bounds, factor: Decimal): Bounds => ({
  low: low?.times(factor) ?? null,
  high: high?.times(factor) ?? null,
});

const turned = ({ low, high }: Bounds): Bounds => ({ low: high?.negated() ?? null, high: low?.negated() ?? null });

const isPoint = ({ low, high }: Bounds): boolean => low !== null && high !== null && low.eq(high);

/** Two prints that only touch, "$1.8 trillion" and "$1.9 trillion" at 1.85, share nothing but the edge of rounding. */
function meet(one: Bounds, other: Bounds): boolean {
  const mayTouch = isPoint(one) || isPoint(other);
  const isBelow = (a: Decimal | null, b: Decimal | null) => a === null || b === null || (mayTouch ? a.lte(b) : a.lt(b));
  return isBelow(one.low, other.high) && isBelow(other.low, one.high);
}

/**
 * A print of a move by its size alone, "sold $113 billion", is as much a fall as a rise: it is held against another by
 * its size where the other has a sign.
 */
function isUnsigned({ value, text }: Quantity): boolean {
  return value.isPositive() && !value.isZero() && directionOf(text) === null;
}

/** How two printed values agree: to the number, within what both admit, not at all, or in units that do not compare. */
export type Agreement = 'SAME' | 'ADMITTED' | 'APART' | 'OTHER_UNIT';

/** Holds one printed figure against another by what both prints admit. */
export function compareValues(one: Quantity, other: Quantity): Agreement {
  const factor = conversionFactor(one.unit, other.unit);
  if (factor === undefined) return 'OTHER_UNIT';
  const mine = times(one, factor);
  const value = one.value.times(factor);
  const isTurned = isUnsigned(one) !== isUnsigned(other) && value.isNegative() !== other.value.isNegative();
  const bounds = isTurned ? turned(mine) : mine;
  if (!meet(bounds, other)) return 'APART';
  // A sign that only the words have is not sure enough to call two figures the same.
  return !isTurned && value.eq(other.value) ? 'SAME' : 'ADMITTED';
}
