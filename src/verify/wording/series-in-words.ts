import { ACTUAL } from '../../domain/series-reading.ts';
import type { SeriesView } from '../reading/series-view.ts';

/**
 * A series as a sentence names it: "10-year Treasury yield (fred/dgs10)". The vintage is the one pinned, or else the
 * one of the figure at hand, since a figure of a projection means little without it.
 */
export function seriesInWords({ series, vintage }: SeriesView, used: string | null = null): string {
  const { name, slug } = series;
  const shown = vintage ?? used;
  const published = shown === null ? '' : shown === ACTUAL ? ', actual' : `, vintage ${shown}`;
  return `${name} (${slug}${published})`;
}
