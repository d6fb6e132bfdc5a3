import type { Period } from '../domain/period.ts';
import { addDays, type IsoDate } from '../lib/iso-date.ts';
import { walk } from './formula/walk.ts';
import { periodsThatMayFit } from './moves/periods-that-may-fit.ts';
import { figurePeriods, finestFrequency, usesPeriod } from './moves/series-of.ts';
import { isPoint, spanPeriod } from './moves/span-period.ts';
import { type Candidate, firstAccurate, type Held, type Trial } from './moves/trial.ts';
import type { Span } from './standpoint.ts';

/** Where a figure was last right, or how far back it was looked for in vain. */
export interface LastHeld {
  readonly held: Held | null;
  /** The period at which the search left off; null when everything was looked through. */
  readonly leftOffAt: Period | null;
}

export const NOWHERE: LastHeld = { held: null, leftOffAt: null };

/** Functions that one search may evaluate: a long formula is not looked through as far back as a short one. */
const MOST_CALLS = 20_000;

function callsOf({ formula }: Trial): number {
  let calls = 0;
  walk(formula, ({ kind }) => {
    if (kind === 'call') calls += 1;
  });
  return Math.max(1, calls);
}

function search(trial: Trial, candidates: Iterable<Candidate>): LastHeld {
  let left = Math.floor(MOST_CALLS / callsOf(trial));
  let leftOffAt: Period | null = null;
  function* affordable(): Generator<Candidate> {
    for (const candidate of candidates) {
      left -= 1;
      if (left < 0) {
        leftOffAt = candidate.period();
        return;
      }
      yield candidate;
    }
  }
  const held = firstAccurate(trial, affordable());
  return { held, leftOffAt: held === null ? leftOffAt : null };
}

function* points(trial: Trial, upTo: IsoDate): Generator<Candidate> {
  const { formula, standpoint } = trial;
  for (const period of periodsThatMayFit(trial, upTo)) {
    yield { formula, standpoint: { ...standpoint, span: period }, period: () => period, vintage: null };
  }
}

function* otherEnds(trial: Trial, { start }: Span): Generator<Candidate> {
  const { formula, standpoint, dayAsked } = trial;
  const frequency = finestFrequency(trial);
  for (const period of figurePeriods(trial, start, dayAsked)) {
    const span = { start, end: period.end };
    yield {
      formula,
      standpoint: { ...standpoint, span },
      period: () => spanPeriod(span, frequency),
      vintage: null,
    };
  }
}

/**
 * The last time up to the day asked that a refuted figure was right by the same test. Of one point in time that is
 * another one, for a projection also one that it projects before its own; of a window that ends now another end, its
 * start kept; a window that was stated has no such time.
 */
export function lastHeld(trial: Trial): LastHeld {
  const { standpoint, dayAsked } = trial;
  const { span, anchor } = standpoint;
  if (span === null || !usesPeriod(trial)) return NOWHERE;
  if (anchor !== 'SINCE' && isPoint(span, finestFrequency(trial))) {
    const [, last = dayAsked] = [addDays(span.start, -1), dayAsked].sort();
    return search(trial, points(trial, last));
  }
  return anchor === 'STATED' || anchor === null ? NOWHERE : search(trial, otherEnds(trial, span));
}

/** The last time that a level a scenario names was there, for a figure of one point in time. */
export function lastAtLevel(trial: Trial): LastHeld {
  const { span, anchor } = trial.standpoint;
  if (span === null || anchor !== 'NOW' || !usesPeriod(trial) || !isPoint(span, finestFrequency(trial))) return NOWHERE;
  return search(trial, points(trial, trial.dayAsked));
}
