import { addMonths } from '../../lib/iso-date.ts';
import { figurePeriods, finestFrequency, usesPeriod } from './series-of.ts';
import { isPoint } from './span-period.ts';
import type { Candidate, Trial } from './trial.ts';

/** Of a figure of now, any day in the 24 months before the article: what was true a while ago. The latest first. */
export function* earlierDay(trial: Trial): Generator<Candidate> {
  const { formula, standpoint, articleDay } = trial;
  const { span, anchor } = standpoint;
  if (anchor !== 'NOW' || span === null || articleDay === null || !usesPeriod(trial)) return;
  if (!isPoint(span, finestFrequency(trial))) return;
  for (const period of figurePeriods(trial, addMonths(articleDay, -24), articleDay)) {
    yield { formula, standpoint: { ...standpoint, span: period }, period, vintage: null };
  }
}
