import { addDays, type IsoDate } from '../lib/iso-date.ts';
import { periodsThatMayFit } from './moves/periods-that-may-fit.ts';
import { figurePeriods, finestFrequency, usesPeriod } from './moves/series-of.ts';
import { isPoint, spanPeriod } from './moves/span-period.ts';
import { type Candidate, firstAccurate, type Held, type Trial } from './moves/trial.ts';
import type { Span } from './standpoint.ts';

function* points(trial: Trial, upTo: IsoDate): Generator<Candidate> {
  const { formula, standpoint } = trial;
  for (const period of periodsThatMayFit(trial, upTo)) {
    yield { formula, standpoint: { ...standpoint, span: period }, period, vintage: null };
  }
}

function* otherEnds(trial: Trial, { start }: Span): Generator<Candidate> {
  const { formula, standpoint, dayAsked } = trial;
  const frequency = finestFrequency(trial);
  for (const period of figurePeriods(trial, start, dayAsked)) {
    const span = { start, end: period.end };
    yield { formula, standpoint: { ...standpoint, span }, period: spanPeriod(span, frequency), vintage: null };
  }
}

/**
 * The last time up to the day asked that a refuted figure was right by the same test. Of one point in time that is
 * another one, for a projection also one that it projects before its own; of a window that ends now another end, its
 * start kept; a window that was stated has no such time.
 */
export function lastHeld(trial: Trial): Held | null {
  const { standpoint, dayAsked } = trial;
  const { span, anchor } = standpoint;
  if (span === null || !usesPeriod(trial)) return null;
  if (anchor !== 'SINCE' && isPoint(span, finestFrequency(trial))) {
    const [, last = dayAsked] = [addDays(span.start, -1), dayAsked].sort();
    return firstAccurate(trial, points(trial, last));
  }
  return anchor === 'STATED' || anchor === null ? null : firstAccurate(trial, otherEnds(trial, span));
}

/** The last time that a level a scenario names was there, for a figure of one point in time. */
export function lastAtLevel(trial: Trial): Held | null {
  const { span, anchor } = trial.standpoint;
  if (span === null || anchor !== 'NOW' || !usesPeriod(trial) || !isPoint(span, finestFrequency(trial))) return null;
  return firstAccurate(trial, points(trial, trial.dayAsked));
}
