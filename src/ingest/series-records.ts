import { type SeedOrigin, seedOrigin } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import { idOf } from './seed-names.ts';
import type { SeriesFile } from './series-from-csv.ts';

/** One series with its observations; the source that its header names must exist. */
export function seriesRecords({ file, header, series, observations }: SeriesFile, context: SeedContext): SeedOrigin {
  idOf(context.names, 'Source', header.source, header.sourcePlace);
  return seedOrigin(file, { Series: [series], Observation: observations });
}
