import { type Decimal, decimal, plain } from '../../domain/decimal.ts';
import { PLAIN, single } from '../units/unit.ts';

const SCALES = [
  [1e12, decimal('1e12'), ' trillion'],
  [1e9, decimal('1e9'), ' billion'],
  [1e6, decimal('1e6'), ' million'],
] as const;

/** Nobody reads more zeros than this after the point. */
const LEAST_IN_FULL = 1e-9;

/** Four places after the point are enough to redo a sum by hand; a very small number keeps four digits instead. */
function shortened(value: Decimal, size: number): Decimal {
  return size < 0.1 ? value.toSignificantDigits(4) : value.toDecimalPlaces(4);
}

function grouped(value: Decimal): string {
  const text = plain(value);
  if (text.length <= 3) return text;
  const [whole = '', fraction] = text.split('.');
  const groups = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** A value as a sentence gives it: "104.4 billion USD", "4.06 percent", "1.087", "2029". */
export function inWords(value: Decimal, unit: string): string {
  if (unit === 'year' || unit === 'date') return plain(value);
  // By the number as it is shown, or 999,999,999,999 would be "1,000 billion".
  const size = Math.abs(value.toNumber());
  const [, scale, word] = SCALES.find(([least]) => size >= least * 0.9999999) ?? [1, null, ''];
  const shown = scale === null ? shortened(value, size) : shortened(value.div(scale), 1);
  const isTiny = size < 0.1 && !shown.isZero() && Math.abs(shown.toNumber()) < LEAST_IN_FULL;
  const number = `${isTiny ? shown.toExponential() : grouped(shown)}${word}`;
  if (unit === PLAIN || unit === 'count') return number;
  return `${number} ${shown.abs().eq(1) && word === '' ? single(unit) : unit}`;
}
