import { type Decimal, decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import { unitInWords } from './unit.ts';

/** How many of the second unit one of the first is. All that a comparison converts; nothing else is, in silence. */
const CONVERSIONS = new Map([
  ['percentage points > basis points', decimal(100)],
  ['basis points > percentage points', decimal('0.01')],
  ['share > times', decimal(1)],
  ['times > share', decimal(1)],
  ['share > percent', decimal(100)],
  ['times > percent', decimal(100)],
  ['percent > share', decimal('0.01')],
  ['percent > times', decimal('0.01')],
]);

/** Whether a comparison can bring the one unit to the other. */
export const isConvertible = (from: string, to: string): boolean => from === to || CONVERSIONS.has(`${from} > ${to}`);

/** The value in another unit, for a comparison. Refuses units that do not fit, naming both. */
export function convertUnit(value: Decimal, from: string, to: string): Decimal {
  if (from === to) return value;
  const factor = CONVERSIONS.get(`${from} > ${to}`);
  if (factor === undefined) throw new Problem('UNITS_DO_NOT_FIT', 'compare', unitInWords(from), unitInWords(to));
  return value.times(factor);
}
