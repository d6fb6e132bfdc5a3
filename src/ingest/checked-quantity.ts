import type { Decimal } from '../domain/decimal.ts';
import { plain } from '../domain/decimal.ts';
import type { Quantity } from '../domain/quantity.ts';
import { checkUnit } from './check-unit.ts';
import { checkedDecimal } from './checked-decimal.ts';
import { checkedRange } from './checked-range.ts';
import { fault } from './fault.ts';
import { type Place, within } from './place.ts';
import type { SeedQuantity } from './seed-format.ts';

/** A figure whose numbers agree with one another. */
export function checkedQuantity(given: SeedQuantity, text: string, place: Place): Quantity {
  const read = (name: 'value' | 'step' | 'round' | 'low' | 'high'): Decimal | null => {
    const digits = given[name];
    return digits === undefined ? null : checkedDecimal(digits, within(place, name));
  };
  const { comparator } = given;
  const unit = checkUnit(given.unit, within(place, 'unit'));
  const [value, step, round] = [read('value'), read('step'), read('round')] as [Decimal, Decimal, Decimal];
  const [low, high] = [read('low'), read('high')];
  if (step.lte(0)) {
    throw fault(within(place, 'step'), `The step is ${plain(step)}.`, 'It must be more than 0.');
  }
  if (round.lt(step)) {
    const wrong = `The last digit that is not zero is worth ${plain(round)}, less than the step of ${plain(step)}.`;
    throw fault(within(place, 'round'), wrong, 'It is worth as much as the step, or more.');
  }
  checkedRange({ value, low, high }, place);
  if (comparator === 'BETWEEN' && (low === null || high === null)) {
    throw fault(place, 'The figure is a range and lacks an end.', 'Give both "low" and "high".');
  }
  return { text, value, low, high, unit, comparator, step, round };
}
