import type { Use } from './evaluation.ts';
import { runningRevised } from './reading/series-columns.ts';

/** Whether what was used are figures as they were revised since. */
export function isOfRevised({ view, first, last }: Use): boolean {
  if (view.series.firstReleaseHeld) return false;
  const revised = runningRevised(view);
  return revised[last + 1] !== revised[first];
}
