import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { nearest } from '../compare-quantity.ts';
import { isDirection } from '../is-direction.ts';
import { distanceFrom, isLevelBelowZero } from './distance.ts';
import { inWords } from './in-words.ts';
import { isToldBySize } from './told-by-size.ts';

const TIMES = ['twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times'] as const;
const PARTS = ['half', 'a third', 'a quarter', 'a fifth'] as const;

const TEN = decimal(10);
const TENTH = decimal('0.1');
const NEAR = decimal('0.04');

const isNear = (ratio: Decimal, number: Decimal | number): boolean => ratio.div(number).minus(1).abs().lte(NEAR);

/** "about twice the", "about half of the", where a ratio is near a number that people say. */
function asMultiple(ratio: Decimal): string | null {
  if (ratio.gt(TEN)) return 'more than ten times the';
  if (ratio.lt(TENTH)) return 'less than a tenth of the';
  // Of eight times 4 percent is less than a half, so none but the nearest whole number can be near.
  const size = ratio.toNumber();
  const [whole, under] = [Math.round(size), Math.round(1 / size)];
  const times = TIMES[whole - 2];
  if (times !== undefined && isNear(ratio, whole)) return `about ${times} the`;
  const part = PARTS[under - 2];
  return part !== undefined && isNear(ratio, decimal(1).div(under)) ? `about ${part} of the` : null;
}

function inYears(measured: Decimal, printed: Decimal): string {
  const years = measured.minus(printed);
  return `${inWords(years.abs(), 'years')} ${years.isNegative() ? 'before' : 'after'} the`;
}

/**
 * How far a measured value is from what was printed, to stand before the print: "about twice the", "16 percent more
 * than the". "Not the" where a size would say nothing, as of a direction, a count or zero.
 */
export function sizeOfMiss(stated: Quantity, measured: Decimal): string {
  const { unit } = stated;
  const printed = nearest(stated, measured);
  if (unit === 'year') return inYears(measured, printed);
  if (isDirection(stated) && printed.isZero()) return measured.isZero() ? 'not the' : 'the opposite of the';
  if (unit === 'date' || unit === 'count' || printed.isZero() || measured.isZero() || printed.eq(measured))
    return 'not the';
  if (printed.isNegative() !== measured.isNegative()) {
    return isToldBySize(stated) ? 'the opposite way to the' : 'with the opposite sign to the';
  }
  const multiple = isLevelBelowZero(stated, measured) ? null : asMultiple(measured.div(printed));
  if (multiple !== null) return multiple;
  const { size, way } = distanceFrom(stated, measured);
  return `${size} ${way} the`;
}
