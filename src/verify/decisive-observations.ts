import type { Use } from './evaluation.ts';
import { extremePlace } from './measures/extreme.ts';

/** At most so many observations are named by a check, however many it rests on. */
const MOST = 20;

/** Ids of the observations that decide: all of a short window, of a long one the first, the last and the extremes. */
export function decisiveObservations(uses: readonly Use[]): readonly string[] {
  const ids = new Set<string>();
  for (const { view, first, last } of uses) {
    const all = Array.from({ length: Math.min(last - first + 1, MOST + 1) }, (_none, place) => first + place);
    const decisive =
      all.length <= MOST
        ? all
        : [first, last, extremePlace(view, first, last, 'least'), extremePlace(view, first, last, 'greatest')];
    for (const place of decisive) ids.add(view.observations[place]?.id ?? '');
  }
  return [...ids].slice(0, MOST);
}
