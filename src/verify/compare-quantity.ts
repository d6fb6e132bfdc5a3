import { Comparator } from '../domain/comparator.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Quantity } from '../domain/quantity.ts';
import { reach } from './figure/bounds.ts';

/** How a printed figure and a measured one go together, before anything is said about dates. */
export type Match = 'ACCURATE' | 'CLOSE' | 'OFF';

const isWithin = (distance: Decimal, most: Decimal, of: Decimal, part: string): boolean =>
  distance.lte(most) && distance.lte(of.abs().times(part));

const isBetween = ({ low, high }: Quantity, measured: Decimal): boolean =>
  (low === null || measured.gte(low)) && (high === null || measured.lte(high));

/** The least and the greatest number that round to a print. */
interface Rounding {
  readonly least: Decimal;
  readonly most: Decimal;
}

// Each move tries one print on hundreds of figures, so it is kept as long as the print is.
const reached = new WeakMap<Quantity, Rounding>();

function roundingTo(stated: Quantity): Rounding {
  const known = reached.get(stated);
  if (known !== undefined) return known;
  const far = reach(stated);
  const made = { least: stated.value.minus(far), most: stated.value.plus(far) };
  reached.set(stated, made);
  return made;
}

/** Within half a step and 10 %. Of a printed zero nothing is a percentage, so there the half step alone decides. */
const rounds = (stated: Quantity, measured: Decimal): boolean => {
  if (measured.eq(stated.value)) return true;
  const { least, most } = roundingTo(stated);
  return measured.gte(least) && measured.lte(most);
};

const SATISFIED: { readonly [C in Comparator]: (stated: Quantity, measured: Decimal) => boolean } = {
  EQUAL: rounds,
  ABOUT: isBetween,
  BETWEEN: isBetween,
  // A fall or rise "of less than 5 %" is bounded by 0 as well, and no change is neither.
  LESS: ({ value, low }, measured) => measured.lt(value) && (low === null || measured.gt(low)),
  AT_MOST: ({ value, low }, measured) => measured.lte(value) && (low === null || measured.gt(low)),
  MORE: ({ value, high }, measured) => measured.gt(value) && (high === null || measured.lt(high)),
  AT_LEAST: ({ value, high }, measured) => measured.gte(value) && (high === null || measured.lt(high)),
  INCREASE: (_stated, measured) => measured.gt(0),
  DECREASE: (_stated, measured) => measured.lt(0),
};

const WHOLE_UNITS: readonly string[] = ['year', 'date', 'count'];

/** Years of the calendar, dates and counts are equal or not; directions hold or not, also "costs more than". */
function isAllOrNothing({ unit, comparator, value }: Quantity): boolean {
  if (WHOLE_UNITS.includes(unit)) return true;
  if (comparator === Comparator.INCREASE || comparator === Comparator.DECREASE) return true;
  return unit === 'times' && value.eq(1) && (comparator === Comparator.MORE || comparator === Comparator.LESS);
}

/** The printed number that a measured one is nearest to: of a range the nearer end. */
export function nearest({ comparator, value, low, high }: Quantity, measured: Decimal): Decimal {
  if (comparator !== Comparator.BETWEEN || low === null || high === null) return value;
  return measured.lt(low) ? low : high;
}

/** Whether a measured value, in the unit of the stated one, rounds to the print, or is what its wording asks for. */
export const isAccurate = (stated: Quantity, measured: Decimal): boolean =>
  SATISFIED[stated.comparator](stated, measured);

/**
 * Holds a measured value, in the unit of the stated one, against it. ACCURATE when it rounds to the print, or what the
 * wording asks for is so; CLOSE within one step and 10 %, or within `round` and 5 %, of the printed number, unless it
 * was counted off.
 */
export function compareQuantity(stated: Quantity, measured: Decimal, isCounted = false): Match {
  if (isAccurate(stated, measured)) return 'ACCURATE';
  if (isCounted || isAllOrNothing(stated)) return 'OFF';
  const printed = nearest(stated, measured);
  const distance = measured.minus(printed).abs();
  const isClose = isWithin(distance, stated.step, printed, '0.1') || isWithin(distance, stated.round, printed, '0.05');
  return isClose ? 'CLOSE' : 'OFF';
}
