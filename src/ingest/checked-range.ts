import { type Decimal, plain } from '../domain/decimal.ts';
import { fault } from './fault.ts';
import { type Place, within } from './place.ts';

interface Range {
  readonly value: Decimal;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** Refuses a value outside its own bounds. */
export function checkedRange({ value, low, high }: Range, place: Place): void {
  if (low?.gt(value)) {
    throw fault(
      within(place, 'low'),
      `The low end ${plain(low)} is above the value ${plain(value)}.`,
      'It is at most the value.',
    );
  }
  if (high?.lt(value)) {
    throw fault(
      within(place, 'high'),
      `The high end ${plain(high)} is below the value ${plain(value)}.`,
      'It is at least the value.',
    );
  }
}
