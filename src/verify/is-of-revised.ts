import { ACTUAL } from '../domain/series-reading.ts';
import type { Use } from './evaluation.ts';

/** Whether what was used are figures as they were revised since. One of a dated vintage stays as it was published. */
export function isOfRevised({ view, first, last }: Use): boolean {
  if (view.series.firstReleaseHeld) return false;
  return view.observations.slice(first, last + 1).some(({ vintage }) => vintage === null || vintage === ACTUAL);
}
