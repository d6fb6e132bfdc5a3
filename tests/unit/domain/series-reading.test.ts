import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/domain/decimal.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import type { Observation } from '../../../src/domain/series.ts';
import { readSeries } from '../../../src/domain/series-reading.ts';

const figure = (period: string, value: string, vintage: string | null, releasedOn: string | null): Observation => ({
  label: 'Observation',
  id: `${period}@${vintage}`,
  seriesId: 'series',
  period: parsePeriod(period) as Period,
  value: decimal(value),
  vintage,
  releasedOn,
  releasedOnIsEstimated: false,
});

const DEBT = [
  figure('FY2026', '100.6', '2026-02', '2026-02-11'),
  figure('FY2025', '99.4', 'actual', '2025-10-16'),
  figure('FY2026', '101.7', '2025-01', '2025-01-17'),
  figure('FY2025', '99.9', '2025-01', '2025-01-17'),
  figure('FY2027', '102.0', null, null),
];

describe('readSeries', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['actuals before projections, new vintages before old ones', null, null, ['99.4', '100.6', '102']],
    ['one vintage', '2025-01', null, ['99.9', '101.7']],
    ['as of a day: only what was out, the newest of it', null, '2025-12-31', ['99.4', '101.7']],
    ['before the actual was out, the projection', null, '2025-02-01', ['99.9', '101.7']],
    ['before anything was out', null, '2024-12-31', []],
    ['an unknown vintage', '2019-01', null, []],
  ])('%s', (_case, vintage, asOf, values) => {
    expect(readSeries(DEBT, { vintage, asOf }).map(({ value }) => value.toFixed())).toEqual(values);
  });
});
