import type { SeedNames } from './seed-names.ts';
import type { SeriesFile } from './series-from-csv.ts';

/** What the files of a seed may refer to. */
export interface SeedContext {
  readonly names: SeedNames;
  /** By slug. */
  readonly series: ReadonlyMap<string, SeriesFile>;
}
