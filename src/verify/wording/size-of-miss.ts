import { Comparator } from '../../domain/comparator.ts';
import { type Decimal, decimal } from '../../domain/decimal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { inWords } from './in-words.ts';

const TIMES = ['twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times'] as const;
const PARTS = ['half', 'a third', 'a quarter', 'a fifth'] as const;

const isNear = (ratio: Decimal, number: Decimal): boolean => ratio.div(number).minus(1).abs().lte('0.04');

/** "about twice the", "about half of the", where a ratio is near a number that people say. */
function asMultiple(ratio: Decimal): string | null {
  if (ratio.gt(10)) return 'more than ten times the';
  if (ratio.lt('0.1')) return 'less than a tenth of the';
  const times = TIMES.find((_words, place) => isNear(ratio, decimal(place + 2)));
  if (times !== undefined) return `about ${times} the`;
  const part = PARTS.find((_words, place) => isNear(ratio, decimal(1).div(place + 2)));
  return part === undefined ? null : `about ${part} of the`;
}

/** Of these a share would be taken for points, 4.5 is not "13 percent more" than 4 percent; and time is told in time. */
const DIFFERENCE_IN: { readonly [unit: string]: string | undefined } = {
  percent: 'percentage points',
  'percentage points': 'percentage points',
  'basis points': 'basis points',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  quarters: 'quarters',
  years: 'years',
};

/** The printed number that a measured one is to be told against: of a range the nearer end. */
function toldAgainst({ comparator, value, low, high }: Quantity, measured: Decimal): Decimal {
  if (comparator !== Comparator.BETWEEN || low === null || high === null) return value;
  return measured.lt(low) ? low : high;
}

const isDirection = ({ comparator }: Quantity): boolean =>
  comparator === Comparator.INCREASE || comparator === Comparator.DECREASE;

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
  const printed = toldAgainst(stated, measured);
  if (unit === 'year') return inYears(measured, printed);
  if (isDirection(stated) && printed.isZero()) return measured.isZero() ? 'not the' : 'the opposite of the';
  if (unit === 'date' || unit === 'count' || printed.isZero() || measured.isZero() || printed.eq(measured))
    return 'not the';
  if (printed.isNegative() !== measured.isNegative()) {
    return DIFFERENCE_IN[unit] === undefined ? 'with the opposite sign to the' : 'the opposite way to the';
  }
  const ratio = measured.div(printed);
  const multiple = asMultiple(ratio);
  if (multiple !== null) return multiple;
  const word = ratio.gt(1) ? 'more' : 'less';
  const points = DIFFERENCE_IN[unit];
  const distance = measured.minus(printed).abs();
  if (points !== undefined) return `${inWords(distance.toSignificantDigits(2), points)} ${word} than the`;
  const percent = distance.div(printed.abs()).times(100);
  return `${inWords(percent.toSignificantDigits(2), 'percent')} ${word} than the`;
}
