import type { Use } from './evaluation.ts';
import { runningInexact } from './reading/series-columns.ts';

/**
 * Whether what was read is what could be read on the day asked: every day of release is known, and no figure was
 * revised since, unless its vintage is pinned. The latest data are always what they are.
 */
export function isExactAsOf(uses: readonly Use[]): boolean {
  return uses.every(({ view, first, last }) => {
    if (view.asOf === null) return true;
    if (!view.series.firstReleaseHeld && view.vintage === null) return false;
    const inexact = runningInexact(view);
    return inexact[last + 1] === inexact[first];
  });
}
