import { DENOMINATORS, isKnownUnit, KNOWN_UNITS } from '../domain/known-units.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { fault } from './fault.ts';
import type { Place } from './place.ts';

/** The unit itself; refuses one that is not spelled out as the list has it. */
export function checkUnit(unit: string, place: Place): string {
  if (isKnownUnit(unit)) return unit;
  const [counted = '', ...per] = unit.split(' per ');
  const nearest = [nearestName(counted, KNOWN_UNITS), ...per.map((each) => nearestName(each, DENOMINATORS))];
  const right = nearest.includes(undefined)
    ? `Write one of ${KNOWN_UNITS.join(', ')}, or a quotient such as "USD per week".`
    : `Did you mean "${nearest.join(' per ')}"?`;
  throw fault(place, `"${unit}" is not a unit of the seed.`, right);
}
