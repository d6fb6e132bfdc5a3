import { Frequency } from '../../domain/frequency.ts';
import { type Period, periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Observation } from '../../domain/series.ts';
import { daysBetween, type IsoDate } from '../../lib/iso-date.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { DAYS_BACK, frequencyInWords, mostDaysShort, weekdayUntil } from './calendar.ts';
import { countStarting } from './find-place.ts';
import type { SeriesView } from './series-view.ts';
import { refuseMissing } from './window.ts';

/** Where in a reading the figure of a period stands. */
export interface Place {
  readonly index: number;
  readonly observation: Observation;
  /** When it is that of an earlier day. */
  readonly isBefore: boolean;
  /** The period whose own figure is not held, or not yet out, where the newest one stands in for it. */
  readonly lacking: Period | null;
}

/**
 * The day that lacks a figure of its own when the newest of all stands before it. Days without trading have none: a
 * weekend, and a holiday where it is known that the next figure is of a later day.
 */
function lackingDay(view: SeriesView, newest: Period, day: IsoDate): IsoDate | null {
  if (view.unread !== null) return view.unread.start <= day ? weekdayUntil(day) : null;
  if (view.series.frequency === Frequency.DAY) return weekdayUntil(day) > newest.start ? weekdayUntil(day) : null;
  return daysBetween(newest.start, day) > mostDaysShort(view.series.frequency) ? day : null;
}

function locateDay(view: SeriesView, period: Period, mayEndEarly: boolean): Place {
  const index = countStarting(view, period.start, true) - 1;
  const observation = view.observations[index];
  if (observation === undefined || daysBetween(observation.period.start, period.start) > DAYS_BACK) {
    return refuseMissing(view, period);
  }
  const isBefore = observation.period.start !== period.start;
  const isNewest = index === view.observations.length - 1;
  const day = isBefore && isNewest ? lackingDay(view, observation.period, period.start) : null;
  const lacking = day === null ? null : periodOf(day, Frequency.DAY);
  if (lacking !== null && !mayEndEarly) return refuseMissing(view, lacking);
  return { index, observation, isBefore, lacking };
}

/** A period of the series' own kind in place of one of another kind: of "2035" the fiscal year of that number. */
function instead({ text, end, frequency: given }: Period, frequency: Frequency): string {
  if (given === Frequency.YEAR && frequency === Frequency.FISCAL_YEAR) return `FY${text}`;
  if (given === Frequency.FISCAL_YEAR && frequency === Frequency.YEAR) return text.slice(2);
  return periodOf(end, frequency).text;
}

/**
 * The figure of a series for a period. A day means the month, quarter or year that holds it; any other period must be
 * of the series' own frequency, because a month of days is a mean or a maximum, and which one is for the author to say. A day after the newest figure
 * has none, except with `mayEndEarly`, given for what is said of now.
 */
export function locate(view: SeriesView, period: Period, mayEndEarly = false): Place {
  const { frequency } = view.series;
  if (period.frequency !== Frequency.DAY && period.frequency !== frequency) {
    const advice =
      frequency === Frequency.DAY || frequency === Frequency.WEEK
        ? `take a day, or mean or max over "${period.text}"`
        : `write a period such as "${instead(period, frequency)}", or a day`;
    throw new Problem(
      'FORMULA_MEANING',
      sentence(
        `${seriesInWords(view)} is ${frequencyInWords(frequency)} and has no single figure for "${period.text}"; ${advice}`,
      ),
    );
  }
  if (frequency === Frequency.DAY || frequency === Frequency.WEEK) return locateDay(view, period, mayEndEarly);
  const wanted = period.frequency === frequency ? period : periodOf(period.start, frequency);
  const index = countStarting(view, wanted.start, false);
  const observation = view.observations[index];
  if (observation === undefined || observation.period.start !== wanted.start) {
    return refuseMissing(view, wanted);
  }
  return { index, observation, isBefore: false, lacking: null };
}
