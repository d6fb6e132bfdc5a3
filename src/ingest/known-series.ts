import type { SeriesFile } from './series-from-csv.ts';

/** The series of a seed by slug, and the ids of all their observations, for those who refer to them. */
export interface KnownSeries {
  readonly bySlug: ReadonlyMap<string, SeriesFile>;
  readonly observationIds: ReadonlySet<string>;
}

export function knownSeries(files: readonly SeriesFile[]): KnownSeries {
  const observationIds = new Set<string>();
  for (const { observations } of files) for (const { id } of observations) observationIds.add(id);
  return { bySlug: new Map(files.map((file) => [file.series.slug, file])), observationIds };
}
