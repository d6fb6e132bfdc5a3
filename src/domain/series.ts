import type { IsoDate } from '../lib/iso-date.ts';
import type { Decimal } from './decimal.ts';
import type { Frequency } from './frequency.ts';
import type { Period } from './period.ts';
import type { SeriesNature } from './series-nature.ts';

/**
 * How long after a period's end its first figure is public, where the true day is not known: so many days, or so many
 * business days (Monday to Friday, holidays not counted out).
 */
export interface ReleaseRule {
  readonly days: number;
  readonly business: boolean;
  /** The publisher's calendar in words: "eighth business day of the next month". */
  readonly text: string;
}

/** One published time series. */
export interface Series {
  readonly label: 'Series';
  readonly id: string;
  /** "fred/dgs10": the provider's name, then its own name for the series. */
  readonly slug: string;
  readonly name: string;
  readonly officialId: string | null;
  readonly unit: string;
  readonly nature: SeriesNature;
  readonly frequency: Frequency;
  readonly seasonallyAdjusted: boolean | null;
  readonly sourceId: string;
  readonly licence: string;
  readonly redistributable: boolean;
  /** How the figures were come by, in words: from which copy, whether typed in. */
  readonly retrieval: string;
  /** What to know before leaning on them. */
  readonly notes: readonly string[];
  /**
   * Where the figures differ in definition from those usually printed, said of the series: "leaves out Fannie Mae and
   * Freddie Mac". Null when they do not.
   */
  readonly caveat: string | null;
  /** Oldest first, "actual" before projections; empty for a series without vintages. */
  readonly vintages: readonly string[];
  readonly releaseRule: ReleaseRule | null;
  /** False where figures are revised after their first release and only the revised ones are held. */
  readonly firstReleaseHeld: boolean;
  readonly observationCount: number;
}

/** One figure of a series. */
export interface Observation {
  readonly label: 'Observation';
  readonly id: string;
  readonly seriesId: string;
  readonly period: Period;
  readonly value: Decimal;
  readonly vintage: string | null;
  readonly releasedOn: IsoDate | null;
  readonly releasedOnIsEstimated: boolean;
}
