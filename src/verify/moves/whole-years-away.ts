import { addMonths } from '../../lib/iso-date.ts';
import { finestFrequency, mayBeMovedTo, usesPeriod } from './series-of.ts';
import { shiftYears, YEARS_AWAY } from './shift-years.ts';
import { spanPeriod } from './span-period.ts';
import type { Candidate, Trial } from './trial.ts';

/** The stated period one or two whole years away: the right figure of another year. Only windows under two years. */
export function* wholeYearsAway(trial: Trial): Generator<Candidate> {
  const { formula, standpoint } = trial;
  const { span, anchor } = standpoint;
  if (anchor !== 'STATED' || span === null || !usesPeriod(trial) || span.end >= addMonths(span.start, 24)) return;
  const frequency = finestFrequency(trial);
  for (const years of YEARS_AWAY) {
    const shifted = shiftYears(span, years);
    if (!mayBeMovedTo(trial, span.end, shifted.end)) continue;
    yield {
      formula,
      standpoint: { ...standpoint, span: shifted },
      period: () => spanPeriod(shifted, frequency),
      vintage: null,
    };
  }
}
