import { type Decimal, decimal, plain } from '../../domain/decimal.ts';
import { PLAIN, single } from '../units/unit.ts';

const SCALES = [
  [decimal('1e12'), ' trillion'],
  [decimal('1e9'), ' billion'],
  [decimal('1e6'), ' million'],
] as const;

/** Nobody reads more zeros than this after the point. */
const LEAST_IN_FULL = decimal('1e-9');

/** Four places after the point are enough to redo a sum by hand; a very small number keeps four digits instead. */
function shortened(value: Decimal): Decimal {
  return value.abs().lt('0.1') ? value.toSignificantDigits(4) : value.toDecimalPlaces(4);
}

function grouped(value: Decimal): string {
  if (!value.isZero() && value.abs().lt(LEAST_IN_FULL)) return value.toExponential();
  const [whole = '', fraction] = plain(value).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** A value as a sentence gives it: "104.4 billion USD", "4.06 percent", "1.087", "2029". */
export function inWords(value: Decimal, unit: string): string {
  if (unit === 'year' || unit === 'date') return plain(value);
  // By the number as it is shown, or 999,999,999,999 would be "1,000 billion".
  const [size, word] = SCALES.find(([least]) => value.abs().gte(least.times('0.9999999'))) ?? [decimal(1), ''];
  const shown = shortened(value.div(size));
  const number = `${grouped(shown)}${word}`;
  if (unit === PLAIN) return number;
  return `${number} ${shown.abs().eq(1) && word === '' ? single(unit) : unit}`;
}
