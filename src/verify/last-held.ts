import { addDays, type IsoDate } from '../lib/iso-date.ts';
import { figurePeriods, finestFrequency, usesPeriod } from './moves/series-of.ts';
import { isPoint, spanPeriod } from './moves/span-period.ts';
import { type Candidate, firstAccurate, type Held, type Trial } from './moves/trial.ts';

function* points({ formula, standpoint, ...trial }: Trial, upTo: IsoDate | null): Generator<Candidate> {
  for (const period of figurePeriods({ formula, standpoint, ...trial }, null, upTo)) {
    yield { formula, standpoint: { ...standpoint, span: period }, period, vintage: null };
  }
}

function* shorterWindows(trial: Trial, start: IsoDate, end: IsoDate): Generator<Candidate> {
  const { formula, standpoint } = trial;
  const frequency = finestFrequency(trial);
  for (const period of figurePeriods(trial, start, addDays(end, -1))) {
    const span = { start, end: period.end };
    yield { formula, standpoint: { ...standpoint, span }, period: spanPeriod(span, frequency), vintage: null };
  }
}

/**
 * The last time before that a refuted figure held by the same test. Of one point in time that is an earlier one; of a
 * window that ends now an earlier end, its start kept; a window that was stated has no such time.
 */
export function lastHeld(trial: Trial): Held | null {
  const { span, anchor } = trial.standpoint;
  if (span === null || anchor === 'SINCE' || !usesPeriod(trial)) return null;
  if (isPoint(span, finestFrequency(trial))) return firstAccurate(trial, points(trial, addDays(span.start, -1)));
  return anchor === 'NOW' ? firstAccurate(trial, shorterWindows(trial, span.start, span.end)) : null;
}

/** The last time that a level a scenario names was there, for a figure of one point in time. */
export function lastAtLevel(trial: Trial): Held | null {
  const { span, anchor, asOf } = trial.standpoint;
  if (span === null || anchor !== 'NOW' || !usesPeriod(trial) || !isPoint(span, finestFrequency(trial))) return null;
  return firstAccurate(trial, points(trial, asOf));
}
