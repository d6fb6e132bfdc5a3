import { allPeriodsYearsAway } from './moves/all-periods-years-away.ts';
import { anotherVintage } from './moves/another-vintage.ts';
import { earlierDay } from './moves/earlier-day.ts';
import { publishedPart } from './moves/published-part.ts';
import { sinceAnotherYear } from './moves/since-another-year.ts';
import { type Candidate, firstAccurate, type Held, type Trial } from './moves/trial.ts';
import { wholeYearsAway } from './moves/whole-years-away.ts';

interface Move {
  readonly description: string;
  candidates(trial: Trial): Iterable<Candidate>;
}

/** All that may be moved to call a figure misdated, one at a time. Each gives its candidates the nearest first. */
export const MOVES = {
  anotherVintage: { description: 'another vintage of a series than the one that was read', candidates: anotherVintage },
  publishedPart: { description: 'the part of the stated period that can be read', candidates: publishedPart },
  wholeYearsAway: { description: 'the stated period one or two whole years away', candidates: wholeYearsAway },
  allPeriodsYearsAway: {
    description: 'all periods that a formula without a claim writes out, one or two whole years away',
    candidates: allPeriodsYearsAway,
  },
  earlierDay: { description: 'for now, any day in the 24 months before', candidates: earlierDay },
  sinceAnotherYear: {
    description: 'for "since September", another September and any end in the 24 months before',
    candidates: sinceAnotherYear,
  },
} as const satisfies Record<string, Move>;

/**
 * Where a figure that is not right as stated would be after one move; null when nowhere. Of one that could not be
 * measured only the part that can be read is tried: it may well be right, and another year says nothing against it.
 */
export function misdated(trial: Trial, isMeasured: boolean): Held | null {
  for (const move of Object.values(MOVES)) {
    if (!isMeasured && move !== MOVES.publishedPart) continue;
    const held = firstAccurate(trial, move.candidates(trial));
    if (held !== null) return held;
  }
  return null;
}
