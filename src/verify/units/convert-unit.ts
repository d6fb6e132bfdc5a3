import type { Decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import { conversionFactor } from '../../domain/unit-conversions.ts';
import { unitInWords } from './unit.ts';

/** The value in another unit, for a comparison. Refuses units that do not fit, naming both. */
export function convertUnit(value: Decimal, from: string, to: string): Decimal {
  if (from === to) return value;
  const factor = conversionFactor(from, to);
  if (factor === undefined) throw new Problem('UNITS_DO_NOT_FIT', 'compare', unitInWords(from), unitInWords(to));
  return value.times(factor);
}
