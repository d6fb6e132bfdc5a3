import { plain } from '../../domain/decimal.ts';
import type { Observation, Series } from '../../domain/series.ts';
import { csvHead, csvRows } from '../tables/csv.ts';

const COLUMNS = [
  'series',
  'period',
  'period_start',
  'period_end',
  'value',
  'unit',
  'vintage',
  'released_on',
  'released_on_is_estimated',
];

/** The first line of the table of observations. */
export const observationsCsvHead = (): string => csvHead(COLUMNS);

/** The figures of a series as rows of that table, values exact. */
export const observationsCsvRows = ({ slug, unit }: Series, observations: readonly Observation[]): string =>
  csvRows(
    COLUMNS,
    observations.map(({ period, value, vintage, releasedOn, releasedOnIsEstimated }) => ({
      series: slug,
      period: period.text,
      period_start: period.start,
      period_end: period.end,
      value: plain(value),
      unit,
      vintage,
      released_on: releasedOn,
      released_on_is_estimated: releasedOn === null ? null : releasedOnIsEstimated,
    })),
  );
