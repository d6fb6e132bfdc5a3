import { readdirSync, readFileSync } from 'node:fs';
import { type SeriesFile, seriesFromCsv } from '../../../src/ingest/series-from-csv.ts';
import type { Facts } from '../../../src/verify/facts.ts';

const FOLDER = new URL('../../../seed/series/', import.meta.url);

/** All series of the seed, by slug. */
export const SEED_SERIES: ReadonlyMap<string, SeriesFile> = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .sort()
    .map((path) => {
      const file = seriesFromCsv(`series/${path}`, readFileSync(new URL(path, FOLDER), 'utf8'));
      return [file.series.slug, file];
    }),
);

/** What formulas can read where there are series and nothing else. */
export const SERIES_FACTS: Facts = {
  series: (slug) => SEED_SERIES.get(slug),
  claim: () => undefined,
  found: () => undefined,
  seriesSlugs: [...SEED_SERIES.keys()],
  claimSlugs: [],
  evidenceSlugs: [],
};

/** The figures of a series by period, "FY2035@2025-01" where they have a vintage. */
export function figuresOf(slug: string): ReadonlyMap<string, string> {
  const { observations = [] } = SEED_SERIES.get(slug) ?? {};
  return new Map(
    observations.map(({ period, vintage, value }) => [
      vintage === null ? period.text : `${period.text}@${vintage}`,
      value.toFixed(),
    ]),
  );
}
