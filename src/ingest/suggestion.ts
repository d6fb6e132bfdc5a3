import { nearestName } from '../lib/nearest-name.ts';

/** The second half of a fault about a name: what was probably meant, else what to do. */
export function suggestion(name: string, known: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
