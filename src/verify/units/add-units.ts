import { Problem } from '../../domain/problem.ts';
import { isPlain, PLAIN, unitInWords } from './unit.ts';

/** What the sum or difference of two different units, or of two that change by it, is in. */
const SPECIAL = new Map([
  ['percent - percent', 'percentage points'],
  ['percent + percentage points', 'percent'],
  ['percentage points + percent', 'percent'],
  ['percent - percentage points', 'percent'],
  ['year - year', 'years'],
  ['year + years', 'year'],
  ['years + year', 'year'],
  ['year - years', 'year'],
]);

/** What to do about a bare number, which no way of writing turns into a figure with a unit of its own. */
function advice(left: string, right: string): string | undefined {
  if (!isPlain(left) && !isPlain(right)) return undefined;
  return 'a number in a formula has no unit, and only figures of series, claims and documents have one';
}

/** The unit of a sum or a difference. Percent, percentage points and basis points are kept apart. */
export function addUnits(left: string, operator: '+' | '-', right: string): string {
  const special = SPECIAL.get(`${left} ${operator} ${right}`);
  if (special !== undefined) return special;
  if (isPlain(left) && isPlain(right)) return PLAIN;
  if (left === right && left !== 'year') return left;
  throw new Problem(
    'UNITS_DO_NOT_FIT',
    operator === '+' ? 'add' : 'subtract',
    unitInWords(left),
    unitInWords(right),
    advice(left, right),
  );
}
