import { ACTUAL } from '../../domain/series-reading.ts';
import { Verdict } from '../../domain/verdict.ts';
import type { Attempt } from '../attempt.ts';
import type { Use } from '../evaluation.ts';
import type { Trial } from '../moves/trial.ts';

/** Revisions are seldom larger, as a part of the figure. */
const NEAR = '0.05';

const MISSES: readonly Verdict[] = [Verdict.CLOSE, Verdict.MISDATED, Verdict.CONTRADICTED];

const isOfRevised = ({ view, first, last }: Use): boolean =>
  !view.series.firstReleaseHeld &&
  view.observations.slice(first, last + 1).some(({ vintage }) => vintage === null || vintage === ACTUAL);

/**
 * That a figure may have been right when it was first printed, as a clause: where it misses by little on a series of
 * which only revised figures are held. Null elsewhere, and as of a day, where the sentence says so anyway.
 */
export function mayBeRevised(verdict: Verdict, tried: Attempt, { stated, standpoint }: Trial): string | null {
  if (!MISSES.includes(verdict) || tried.kind === 'missing' || standpoint.asOf !== null) return null;
  const isNear = tried.measured.minus(stated.value).abs().lte(stated.value.abs().times(NEAR));
  if (!isNear || !tried.evaluated.trace.uses.some(isOfRevised)) return null;
  return 'only revised figures are held, and it may have been printed otherwise at first';
}
