import type { SeriesFile } from './series-from-csv.ts';

/** The series of a seed by slug, for those who refer to them and to their observations. */
export interface KnownSeries {
  readonly bySlug: ReadonlyMap<string, SeriesFile>;
}

export function knownSeries(files: readonly SeriesFile[]): KnownSeries {
  return { bySlug: new Map(files.map((file) => [file.series.slug, file])) };
}
