import { decidingPlaces } from './deciding-places.ts';
import type { Use } from './evaluation.ts';

/** At most so many observations are named by a check, however many it rests on. */
const MOST = 20;

/** Ids of the observations that decide: all of a short window, of a long one the first, the last and the extremes. */
export function decisiveObservations(uses: readonly Use[]): readonly string[] {
  const ids = new Set<string>();
  for (const use of uses) {
    for (const place of decidingPlaces(use, MOST)) ids.add(use.view.observations[place]?.id ?? '');
  }
  return [...ids].slice(0, MOST);
}
