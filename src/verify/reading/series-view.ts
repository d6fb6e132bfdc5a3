import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Observation, Series } from '../../domain/series.ts';
import { readSeries } from '../../domain/series-reading.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { nearestSlug } from '../../lib/nearest-slug.ts';
import type { Facts } from '../facts.ts';
import type { SeriesReference } from '../formula/series-reference.ts';
import { abridged } from '../wording/abridged.ts';

/** Figures of a reading that lie next to one another, from one place to another, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A series that computed figures rest on, with those of its figures that each of them rests on. */
export interface Part {
  readonly view: SeriesView;
  readonly stretches: readonly Stretch[];
}

/** What makes the figures of a reading computed ones, with none of their own that anybody published. */
export interface Derivation {
  readonly parts: readonly Part[];
  /** Whether some of the figures are quotients cut at 40 digits. */
  readonly isRounded: boolean;
  /** "mts/outlays (last)", where some are one figure of a flow for several: those of a longer period are not all in. */
  readonly notWhole?: string | undefined;
}

/** A series as it is read for one vintage and one day: one figure a period, earliest first. */
export interface SeriesView {
  readonly series: Series;
  readonly vintage: string | null;
  readonly asOf: IsoDate | null;
  readonly observations: readonly Observation[];
  /** The first period after those that is held and was not out by the day; null when there is none. */
  readonly unread: Period | null;
  /** Set where the figures are computed from those of other series. */
  readonly derivation?: Derivation;
}

// A check with moves asks for the same reading thousands of times; it is made once for each list of observations. A
// list that outlives a request could be asked for on any number of days, so only the newest readings are kept.
const kept = new WeakMap<readonly Observation[], Map<string, SeriesView>>();
const MOST_KEPT = 32;

function firstUnread(
  held: readonly Observation[],
  read: readonly Observation[],
  vintage: string | null,
): Period | null {
  const last = read.at(-1)?.period.start ?? '';
  let first: Period | null = null;
  for (const { period, vintage: from } of held) {
    if (period.start <= last || (vintage !== null && from !== vintage)) continue;
    if (first === null || period.start < first.start) first = period;
  }
  return first;
}

/** The reading of a series that a formula names. Refuses a series or vintage that is not held, with a suggestion. */
export function viewSeries(facts: Facts, { slug, vintage }: SeriesReference, asOf: IsoDate | null): SeriesView {
  const held = facts.series(slug);
  if (held === undefined) throw new Problem('UNKNOWN_SERIES', abridged(slug), nearestSlug(slug, facts.seriesSlugs));
  const { series, observations } = held;
  if (vintage !== null && !series.vintages.includes(vintage)) {
    throw new Problem('UNKNOWN_VINTAGE', slug, abridged(vintage), series.vintages);
  }
  const views = kept.get(observations) ?? new Map<string, SeriesView>();
  kept.set(observations, views);
  const key = `${vintage ?? ''} ${asOf ?? ''}`;
  const known = views.get(key);
  if (known?.series === series) return known;
  const read = readSeries(observations, { vintage, asOf });
  const unread = asOf === null ? null : firstUnread(observations, read, vintage);
  const view = { series, vintage, asOf, observations: read, unread };
  const [oldest] = views.keys();
  if (views.size >= MOST_KEPT && oldest !== undefined) views.delete(oldest);
  views.set(key, view);
  return view;
}
