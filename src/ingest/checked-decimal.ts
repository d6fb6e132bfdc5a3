import { type Decimal, decimal } from '../domain/decimal.ts';
import { fault } from './fault.ts';
import type { Place } from './place.ts';
import { isPlainDecimal } from './plain-decimal.ts';

export function checkedDecimal(text: string, place: Place): Decimal {
  if (isPlainDecimal(text)) return decimal(text);
  throw fault(place, `"${text}" is not a plain decimal.`, 'Write digits with at most one point, as -1234.5.');
}
