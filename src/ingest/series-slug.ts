const SERIES_PATH = /^series\/([a-z0-9-]+\/[a-z0-9-]+)\.csv$/;

/** "fred/dgs10" from "series/fred/dgs10.csv"; undefined for any other path. */
export function seriesSlug(path: string): string | undefined {
  return SERIES_PATH.exec(path)?.[1];
}
