import { addMonths } from '../../lib/iso-date.ts';
import { figurePeriods, finestFrequency, usesPeriod } from './series-of.ts';
import { shiftYears, YEARS_AWAY } from './shift-years.ts';
import { spanPeriod } from './span-period.ts';
import type { Candidate, Trial } from './trial.ts';

/**
 * Of "since September", the September of one or two years away together with any end in the 24 months before the
 * article. The start must move: a free end alone would let almost any change be found.
 */
export function* sinceAnotherYear(trial: Trial): Generator<Candidate> {
  const { formula, standpoint, articleDay } = trial;
  const { span, anchor } = standpoint;
  if (anchor !== 'SINCE' || span === null || articleDay === null || !usesPeriod(trial)) return;
  const frequency = finestFrequency(trial);
  const ends = figurePeriods(trial, addMonths(articleDay, -24), articleDay);
  for (const years of YEARS_AWAY) {
    const { start } = shiftYears(span, years);
    for (const { end } of ends) {
      if (end <= start) break;
      const moved = { start, end };
      yield {
        formula,
        standpoint: { ...standpoint, span: moved },
        period: () => spanPeriod(moved, frequency),
        vintage: null,
      };
    }
  }
}
