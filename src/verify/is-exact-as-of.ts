import type { IsoDate } from '../lib/iso-date.ts';
import type { Use } from './evaluation.ts';
import type { FoundFigure } from './facts.ts';
import { runningInexact } from './reading/series-columns.ts';

/**
 * Whether what was read is what could be read on the day asked: every day of release is known, of documents too, and no
 * figure was revised since, unless its vintage is pinned. The latest data are always what they are.
 */
export function isExactAsOf(uses: readonly Use[], cited: readonly FoundFigure[], asOf: IsoDate | null): boolean {
  if (asOf !== null && cited.some(({ publishedOn }) => publishedOn === null)) return false;
  return uses.every(({ view, first, last }) => {
    if (view.asOf === null) return true;
    if (!view.series.firstReleaseHeld && view.vintage === null) return false;
    const inexact = runningInexact(view);
    return inexact[last + 1] === inexact[first];
  });
}
