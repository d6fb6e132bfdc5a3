import { estimatedRelease } from '../domain/estimated-release.ts';
import { nodeId, observationId } from '../domain/node-id.ts';
import type { Observation, Series } from '../domain/series.ts';
import { ACTUAL } from '../domain/series-reading.ts';
import { fault } from './fault.ts';
import { headerLines } from './header-lines.ts';
import { lineOf, wholeFile } from './place.ts';
import { type SeriesHeader, seriesHeader } from './series-header.ts';
import type { SeriesRow } from './series-row.ts';
import { seriesRows } from './series-rows.ts';
import { seriesSlug } from './series-slug.ts';

/** A series file that stands by itself; whether its source exists is for the whole seed to say. */
export interface SeriesFile {
  readonly file: string;
  readonly header: SeriesHeader;
  readonly series: Series;
  readonly observations: readonly Observation[];
}

/** Reads a series file: a header of comment lines, the columns, then one row for each figure. */
export function seriesFromCsv(path: string, text: string): SeriesFile {
  const slug = seriesSlug(path);
  if (slug === undefined) {
    throw fault(wholeFile(path), 'The path does not name a series.', 'Put it at "series/<provider>/<name>.csv".');
  }
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const fields = headerLines(path, lines);
  const header = seriesHeader(path, fields);
  const rows = seriesRows(path, lines, fields.end, header.frequency);
  const { name, officialId, unit, nature, frequency, seasonallyAdjusted } = header;
  const { licence, redistributable, retrieval, notes, caveat, releaseRule, firstReleaseHeld } = header;
  const series: Series = {
    label: 'Series',
    id: nodeId('Series', slug),
    slug,
    name,
    officialId,
    unit,
    nature,
    frequency,
    seasonallyAdjusted,
    sourceId: nodeId('Source', header.source),
    licence,
    redistributable,
    retrieval,
    notes,
    caveat,
    vintages: vintagesOf(rows),
    releaseRule,
    firstReleaseHeld,
    observationCount: rows.length,
  };
  return { file: path, header, series, observations: rows.map((row) => observation(path, series, row)) };
}

function vintagesOf(rows: readonly SeriesRow[]): readonly string[] {
  const vintages = new Set(rows.flatMap(({ vintage }) => vintage ?? []));
  const actual = vintages.delete(ACTUAL) ? [ACTUAL] : [];
  return [...actual, ...[...vintages].sort()];
}

function observation(file: string, series: Series, row: SeriesRow): Observation {
  const { period, value, vintage } = row;
  const rule = row.releasedOn === null ? series.releaseRule : null;
  if (rule !== null && vintage !== null && vintage !== ACTUAL) {
    // The rule counts from the end of the period, and a projection is out before it.
    throw fault(
      lineOf(file, row.line),
      `The figure of ${period.text} in the vintage "${vintage}" has no day of release, and a release rule tells that of actual figures only.`,
      'Write the day on which the vintage was published into the column releasedOn.',
    );
  }
  return {
    label: 'Observation',
    id: observationId(series.slug, period.text, vintage),
    seriesId: series.id,
    period,
    value,
    vintage,
    releasedOn: rule === null ? row.releasedOn : estimatedRelease(period.end, rule),
    releasedOnIsEstimated: rule !== null,
  };
}
