import { type Period, periodOf } from '../../domain/period.ts';
import { addDays, addMonths, type IsoDate } from '../../lib/iso-date.ts';
import { figurePeriods, finestFrequency, usesPeriod, viewsOf } from './series-of.ts';
import { isPoint } from './span-period.ts';
import type { Candidate, Trial } from './trial.ts';

/** All days of the calendar between two, both included, the latest first. */
function* daysBack(from: IsoDate, to: IsoDate): Generator<Period> {
  for (let day = to; day >= from; day = addDays(day, -1)) yield periodOf(day, 'DAY');
}

/**
 * Of a figure of now, any day in the 24 months before the article: what was true a while ago. The latest first. A
 * formula that names no series, "the months until March", is right or wrong on every day of the calendar.
 */
export function* earlierDay(trial: Trial): Generator<Candidate> {
  const { formula, standpoint, articleDay } = trial;
  const { span, anchor } = standpoint;
  if (anchor !== 'NOW' || span === null || articleDay === null || !usesPeriod(trial)) return;
  if (!isPoint(span, finestFrequency(trial))) return;
  const earliest = addMonths(articleDay, -24);
  const hasSeries = viewsOf(trial).length > 0;
  for (const period of hasSeries ? figurePeriods(trial, earliest, articleDay) : daysBack(earliest, articleDay)) {
    yield { formula, standpoint: { ...standpoint, span: period }, period: () => period, vintage: null };
  }
}
