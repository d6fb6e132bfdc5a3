import type { KnownSeries } from './known-series.ts';
import type { SeedNames } from './seed-names.ts';

/** What the files of a seed may refer to. */
export interface SeedContext {
  readonly names: SeedNames;
  readonly series: KnownSeries;
}
