import { isProjection } from './is-projection.ts';
import type { SeriesView } from './series-view.ts';

/**
 * The place of the newest figure that tells what was: a series without a period asked for ends there, and its
 * projections do not count. Of one that is nothing but projected, or whose vintage is pinned, the last; -1 when empty.
 */
export function lastKnown({ observations, vintage }: SeriesView): number {
  const last = observations.length - 1;
  if (vintage !== null) return last;
  const known = observations.findLastIndex((observation) => !isProjection(observation));
  return known < 0 ? last : known;
}
