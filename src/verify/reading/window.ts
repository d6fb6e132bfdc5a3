import { Frequency } from '../../domain/frequency.ts';
import { type Period, periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import { addDays, daysBetween, type IsoDate } from '../../lib/iso-date.ts';
import { MissingFigure } from '../missing-figure.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { firstWholePeriod, lastWholePeriod, mostDaysApart, mostDaysShort, weekdayFrom } from './calendar.ts';
import { countStarting } from './find-place.ts';
import { lastKnown } from './last-known.ts';
import { missingSentence } from './missing-sentence.ts';
import { mustBeOfSameYears } from './must-be-of-same-years.ts';
import { gaps } from './series-columns.ts';
import type { SeriesView } from './series-view.ts';

/** The figures of a reading from one place to another, both included. */
export interface Window {
  readonly view: SeriesView;
  readonly first: number;
  readonly last: number;
  /** The day the window was asked to end, where the figures end before it. */
  readonly askedEnd: IsoDate | null;
}

/**
 * Refuses for want of a figure. Where figures are computed, it is that of the part which lacks it, since only of what
 * somebody publishes can be said whether it may still come.
 */
export function refuseMissing(view: SeriesView, period: Period): never {
  const parts = view.derivation?.parts ?? [];
  const { frequency } = view.series;
  const isCounted = mostDaysApart(frequency) === null;
  const whole = isCounted && period.frequency === Frequency.DAY ? periodOf(period.start, frequency) : period;
  if (isCounted) for (const part of parts) windowOf(part.view, whole, whole, false);
  // Some days have no figure in any part; the one whose figures stop earliest before the day is why there is none.
  const [culprit = view] = parts
    .map((part) => part.view)
    .sort((a, b) => (lastBy(a, whole) < lastBy(b, whole) ? -1 : 1));
  throw new MissingFigure(culprit, whole, missingSentence(culprit, whole));
}

/** The day of the newest figure up to the start of a period. */
function lastBy(view: SeriesView, { start }: Period): IsoDate {
  return view.observations[countStarting(view, start, true) - 1]?.period.start ?? '';
}

function missing(view: SeriesView, day: IsoDate): never {
  const { frequency } = view.series;
  return refuseMissing(view, periodOf(day, mostDaysApart(frequency) === null ? frequency : 'DAY'));
}

// Stands in for the period that is missing where a series has no figure at all.
const NO_DAY = '1900-01-01';

/** Refuses a reading that has no figure at all; a computed one may have none though each part has some. */
export function refuseEmpty(view: SeriesView, day: IsoDate = NO_DAY): never {
  const parts = view.derivation?.parts ?? [];
  if (parts.length === 0 || parts.some((part) => part.view.observations.length === 0)) return missing(view, day);
  const spans = parts.map(({ view: part }) => {
    const [first, last] = [part.observations[0], part.observations.at(-1)];
    return `${part.series.slug} runs from ${first?.period.text} to ${last?.period.text}`;
  });
  throw new Problem(
    'NO_OBSERVATION',
    sentence(`${seriesInWords(view)} has no period that is whole in all: ${spans.join(', ')}`),
  );
}

/** First and last day by which figures are looked for: those of the whole periods inside, where periods count off. */
function edges(view: SeriesView, start: IsoDate, end: IsoDate): { from: IsoDate; to: IsoDate } {
  const { frequency } = view.series;
  if (mostDaysApart(frequency) !== null) return { from: start, to: end };
  const from = firstWholePeriod(start, frequency).start;
  const to = lastWholePeriod(end, frequency).start;
  if (from <= to) return { from, to };
  throw new Problem(
    'FORMULA_MEANING',
    `No whole period of ${seriesInWords(view)} lies between ${start} and ${end}; widen the window.`,
  );
}

/**
 * The first day of a window without a figure after the last one in it; null when it is held to its end. What is held
 * and was not out is lacking for certain; beyond all that is held, only so many days as have no trading may pass.
 */
function lackingAtEnd(view: SeriesView, last: number, end: IsoDate): IsoDate | null {
  const latest = view.observations[last]?.period;
  if (latest === undefined) return end;
  const { frequency } = view.series;
  const isLastHeld = last === view.observations.length - 1;
  if (isLastHeld && view.unread !== null && view.unread.start <= end) return view.unread.start;
  const slack = isLastHeld ? mostDaysShort(frequency) : (mostDaysApart(frequency) ?? 0);
  if (daysBetween(latest.start, end) <= slack) return null;
  const next = addDays(latest.end, 1);
  return frequency === Frequency.DAY ? weekdayFrom(next) : next;
}

/**
 * The figures for the periods that lie wholly inside a window; without a start or an end, that of the series without
 * its projections. A window
 * must be held whole: a gap, a late start or an early end is refused, naming the first period that lacks a figure. Only
 * with `mayEndEarly`, given for windows that end now, do the figures held decide where it ends.
 */
export function windowOf(
  view: SeriesView,
  from: Period | undefined,
  to: Period | undefined,
  mayEndEarly: boolean,
): Window {
  mustBeOfSameYears(view, from, to);
  const start = from?.start ?? view.observations[0]?.period.start;
  const end = to?.end ?? view.observations[lastKnown(view)]?.period.end;
  if (start === undefined || end === undefined) return refuseEmpty(view, start ?? end);
  if (end < start) throw new Problem('FORMULA_MEANING', `The window ends on ${end}, before it starts on ${start}.`);
  const slack = mostDaysApart(view.series.frequency) ?? 0;
  const edge = edges(view, start, end);
  const first = countStarting(view, edge.from, false);
  const last = countStarting(view, edge.to, true) - 1;
  const earliest = view.observations[first]?.period;
  const latest = view.observations[last]?.period;
  if (earliest === undefined || latest === undefined || last < first) return missing(view, edge.from);
  if (daysBetween(edge.from, earliest.start) > slack) return missing(view, edge.from);
  const gap = gaps(view).find((place) => place > first && place <= last);
  if (gap !== undefined) return missing(view, addDays(view.observations[gap - 1]?.period.end ?? edge.from, 1));
  const lacking = lackingAtEnd(view, last, edge.to);
  const isShort = lacking !== null;
  if (isShort && !(mayEndEarly && last === view.observations.length - 1)) return missing(view, lacking);
  return { view, first, last, askedEnd: isShort ? end : null };
}
