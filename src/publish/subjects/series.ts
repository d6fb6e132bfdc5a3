import type { Frequency } from '../../domain/frequency.ts';
import type { SeriesNature } from '../../domain/series-nature.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { CitedSource, ListedClaim } from './shared.ts';

/** One figure of a series: [period, its last day, value, vintage, day of release, whether that day is estimated]. */
export type SeriesRow = readonly [
  period: string,
  end: IsoDate,
  value: string,
  vintage: string | null,
  releasedOn: IsoDate | null,
  releasedOnIsEstimated: boolean,
];

export interface SeriesSubject {
  readonly kind: 'series';
  readonly slug: string;
  readonly title: string;
  readonly officialId: string | null;
  readonly unit: string;
  readonly nature: SeriesNature;
  readonly frequency: Frequency;
  readonly seasonallyAdjusted: boolean | null;
  readonly source: CitedSource;
  readonly licence: string;
  readonly retrieval: string;
  readonly notes: readonly string[];
  readonly caveat: string | null;
  /** Oldest first, "actual" before projections; empty for a series without. */
  readonly vintages: readonly string[];
  /** False where its licence lets single figures be cited only: then there are no rows. */
  readonly redistributable: boolean;
  /** By period, then vintage. */
  readonly rows: readonly SeriesRow[];
  /** Claims about a metric that it measures. */
  readonly claims: readonly ListedClaim[];
}
