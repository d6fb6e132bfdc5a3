import type { Frequency } from '../../domain/frequency.ts';
import type { Series } from '../../domain/series.ts';
import type { Mapping } from './mapping.ts';
import { toOne } from './neighbours.ts';

type SeriesRow = readonly [
  id: string,
  slug: string,
  name: string,
  officialId: string | null,
  unit: string,
  frequency: Frequency,
  seasonallyAdjusted: boolean | null,
  licence: string,
  redistributable: boolean,
  vintages: readonly string[],
  releaseDays: number | null,
  releaseBusiness: boolean | null,
  releaseText: string | null,
  firstReleaseHeld: boolean,
  observationCount: number,
  source: readonly string[],
];

export const seriesMapping: Mapping<Series> = {
  properties: (series) => ({
    slug: series.slug,
    name: series.name,
    officialId: series.officialId,
    unit: series.unit,
    frequency: series.frequency,
    seasonallyAdjusted: series.seasonallyAdjusted,
    licence: series.licence,
    redistributable: series.redistributable,
    vintages: series.vintages,
    releaseDays: series.releaseRule?.days ?? null,
    releaseBusiness: series.releaseRule?.business ?? null,
    releaseText: series.releaseRule?.text ?? null,
    firstReleaseHeld: series.firstReleaseHeld,
    observationCount: series.observationCount,
  }),
  relationships: ({ id, sourceId }) => toOne('Series FROM Source', id, sourceId),
  record(row) {
    const [
      id,
      slug,
      name,
      officialId,
      unit,
      frequency,
      seasonallyAdjusted,
      licence,
      redistributable,
      vintages,
      days,
      business,
      text,
      firstReleaseHeld,
      observationCount,
      source,
    ] = row as unknown as SeriesRow;
    return {
      label: 'Series',
      id,
      slug,
      name,
      officialId,
      unit,
      frequency,
      seasonallyAdjusted,
      sourceId: source[0] as string,
      licence,
      redistributable,
      vintages,
      releaseRule: days === null || business === null || text === null ? null : { days, business, text },
      firstReleaseHeld,
      observationCount,
    };
  },
};
