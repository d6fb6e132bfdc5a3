import { Frequency } from '../../domain/frequency.ts';
import { type Period, periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Observation } from '../../domain/series.ts';
import { daysBetween } from '../../lib/iso-date.ts';
import { MissingFigure } from '../missing-figure.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { DAYS_BACK, frequencyInWords } from './calendar.ts';
import { countStarting } from './find-place.ts';
import { missingSentence } from './missing-sentence.ts';
import type { SeriesView } from './series-view.ts';

/** Where in a reading the figure of a period stands; `isBefore` when it is that of an earlier day. */
export interface Place {
  readonly index: number;
  readonly observation: Observation;
  readonly isBefore: boolean;
}

function locateDay(view: SeriesView, period: Period): Place {
  const index = countStarting(view, period.start, true) - 1;
  const observation = view.observations[index];
  if (observation === undefined || daysBetween(observation.period.start, period.start) > DAYS_BACK) {
    throw new MissingFigure(view, period, missingSentence(view, period));
  }
  return { index, observation, isBefore: observation.period.start !== period.start };
}

/**
 * The figure of a series for a period. A day means the month, quarter or year that holds it; any other period must be
 * of the series' own frequency, because a month of days is a mean or a maximum, and which one is for the author to say.
 */
export function locate(view: SeriesView, period: Period): Place {
  const { frequency } = view.series;
  if (period.frequency !== Frequency.DAY && period.frequency !== frequency) {
    const advice =
      frequency === Frequency.DAY || frequency === Frequency.WEEK
        ? `take a day, or mean or max over "${period.text}"`
        : `write a period such as "${periodOf(period.end, frequency).text}", or a day`;
    throw new Problem(
      'FORMULA_MEANING',
      sentence(
        `${seriesInWords(view)} is ${frequencyInWords(frequency)} and has no single figure for "${period.text}"; ${advice}`,
      ),
    );
  }
  if (frequency === Frequency.DAY || frequency === Frequency.WEEK) return locateDay(view, period);
  const wanted = period.frequency === frequency ? period : periodOf(period.start, frequency);
  const index = countStarting(view, wanted.start, false);
  const observation = view.observations[index];
  if (observation === undefined || observation.period.start !== wanted.start) {
    throw new MissingFigure(view, wanted, missingSentence(view, wanted));
  }
  return { index, observation, isBefore: false };
}
