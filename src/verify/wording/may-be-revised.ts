import type { Attempt } from '../attempt.ts';
import { isOfRevised } from '../is-of-revised.ts';
import type { Trial } from '../moves/trial.ts';
import type { ComputedVerdict } from '../verdict-table.ts';
import { MISSES } from './misses.ts';

/** Revisions are seldom larger, as a part of the figure. */
const NEAR = '0.05';

/**
 * That a figure may have been right when it was first printed, as a clause: where it misses by little on a series of
 * which only revised figures are held. Null elsewhere, and as of a day, where the sentence says so anyway.
 */
export function mayBeRevised(verdict: ComputedVerdict, tried: Attempt, { stated, standpoint }: Trial): string | null {
  if (!MISSES.includes(verdict) || tried.kind === 'missing' || standpoint.asOf !== null) return null;
  const isNear = tried.measured.minus(stated.value).abs().lte(stated.value.abs().times(NEAR));
  if (!isNear || !tried.evaluated.trace.uses.some(isOfRevised)) return null;
  return 'only revised figures are held, and it may have been printed otherwise at first';
}
