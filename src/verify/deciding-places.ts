import type { Use } from './evaluation.ts';
import { extremePlace } from './measures/extreme.ts';

/** The places of what was used that decide: all of a short stretch, of a long one the ends and the extremes. */
export function decidingPlaces({ view, first, last, deciding }: Use, most: number): readonly number[] {
  if (deciding !== undefined) return deciding;
  const count = last - first + 1;
  if (count === 1) return [first];
  if (count <= most) return Array.from({ length: Math.max(count, 0) }, (_none, place) => first + place);
  return [first, last, extremePlace(view, first, last, 'least'), extremePlace(view, first, last, 'greatest')];
}
