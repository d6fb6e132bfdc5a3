import { decidingPlaces } from './deciding-places.ts';
import type { Use } from './evaluation.ts';
import type { Stretch } from './reading/series-view.ts';

/** Of computed figures so many are traced back one by one; of more, the ends and the extremes. */
const MOST_TRACED = 6;

/** What was used of series that somebody publishes: of computed figures, those that they are computed from. */
export function publishedUses(use: Use): readonly Use[] {
  const { derivation } = use.view;
  if (derivation === undefined) return [use];
  const places = decidingPlaces(use, MOST_TRACED);
  return derivation.parts.map(({ view, stretches }) => {
    const deciding = places.flatMap((place) => {
      const { first, last } = stretches[place] as Stretch;
      // Of a quarter all three months, of a year of days its first and its last.
      return last - first < 3 ? Array.from({ length: last - first + 1 }, (_none, at) => first + at) : [first, last];
    });
    const at = (place: number) => stretches[place] as Stretch;
    return { view, first: at(use.first).first, last: at(use.last).last, deciding: [...new Set(deciding)] };
  });
}
