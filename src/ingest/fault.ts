import { Problem } from '../domain/problem.ts';
import type { Place } from './place.ts';

/** A refusal of the seed. `wrong` and `right` are whole sentences: what stands there, and what would be right. */
export function fault(place: Place, wrong: string, right: string): Problem<'BAD_SEED'> {
  return new Problem('BAD_SEED', place.file, place.path || '/', wrong, right);
}
