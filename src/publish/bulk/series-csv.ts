import type { Series } from '../../domain/series.ts';
import { pathOf } from '../paths.ts';
import { csvHead, csvRows } from '../tables/csv.ts';

/** A series with the source that publishes it. */
export interface SeriesInBulk {
  readonly series: Series;
  readonly source: { readonly slug: string; readonly title: string; readonly url: string | null };
}

const COLUMNS = [
  'slug',
  'name',
  'unit',
  'frequency',
  'nature',
  'seasonally_adjusted',
  'licence',
  'redistributable',
  'caveat',
  'vintages',
  'observations',
  'source',
  'source_title',
  'source_url',
  'permalink',
];

/** The first line of the table of series. */
export const seriesCsvHead = (): string => csvHead(COLUMNS);

/** Series as rows of that table: what the figures of each are, and on what terms they may be passed on. */
export const seriesCsvRows = (all: readonly SeriesInBulk[], site: string): string =>
  csvRows(
    COLUMNS,
    all.map(({ series, source }) => ({
      slug: series.slug,
      name: series.name,
      unit: series.unit,
      frequency: series.frequency,
      nature: series.nature,
      seasonally_adjusted: series.seasonallyAdjusted,
      licence: series.licence,
      redistributable: series.redistributable,
      caveat: series.caveat,
      vintages: series.vintages.join(' '),
      observations: series.observationCount,
      source: source.slug,
      source_title: source.title,
      source_url: source.url,
      permalink: `${site}${pathOf({ kind: 'series', slug: series.slug })}`,
    })),
  );
