import type { IsoDate } from '../lib/iso-date.ts';
import type { Use } from './evaluation.ts';
import type { Facts, FoundFigure } from './facts.ts';
import { isOfRevised } from './is-of-revised.ts';
import { runningInexact } from './reading/series-columns.ts';

/**
 * Why what was read may not be what could be read on a day. REVISED: a series of which later revisions alone are held.
 * ESTIMATED: a day of release that the publisher's rule gives. UNDATED: a document that nobody knows the day of.
 */
export type Inexactness = 'REVISED' | 'ESTIMATED' | 'UNDATED';

/** What an answer as of a day rests on. */
interface WhatWasRead {
  readonly uses: readonly Use[];
  readonly cited: readonly FoundFigure[];
  /** It takes what is newest, so that a figure left out by an estimated day might have been the one to take. */
  readonly takesNewest: boolean;
}

function isEstimated({ view, first, last }: Use): boolean {
  const inexact = runningInexact(view);
  return view.asOf !== null && inexact[last + 1] !== inexact[first];
}

/** Whether the first figure that was left out as not yet out has a day of release that is only estimated. */
function mayLackNewest({ view, last }: Use, facts: Facts): boolean {
  const { unread, series, vintage } = view;
  if (unread === null || last < view.observations.length - 1) return false;
  const held = facts.series(series.slug)?.observations ?? [];
  return held.some(
    (observation) =>
      observation.period.text === unread.text &&
      (vintage === null || observation.vintage === vintage) &&
      observation.releasedOnIsEstimated,
  );
}

/** What keeps an answer as of a day from being exact; null when nothing does. The latest data are what they are. */
export function inexactness(
  { uses, cited, takesNewest }: WhatWasRead,
  facts: Facts,
  asOf: IsoDate | null,
): Inexactness | null {
  if (asOf === null) return null;
  if (uses.some(isOfRevised)) return 'REVISED';
  if (uses.some(isEstimated) || (takesNewest && uses.some((use) => mayLackNewest(use, facts)))) return 'ESTIMATED';
  return cited.some(({ publishedOn }) => publishedOn === null) ? 'UNDATED' : null;
}
