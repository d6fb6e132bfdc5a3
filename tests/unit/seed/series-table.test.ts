import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MetricsFile } from '../../../src/ingest/seed-format.ts';
import { figuresOf, SEED_SERIES } from './seed-series.ts';

const METRICS = new URL('../../../seed/metrics.json', import.meta.url);

describe('the series', () => {
  // Rows of the data that they were taken from, with figures that claims turn on.
  const table: readonly (readonly [string, number, string, string, { readonly [at: string]: string }])[] = [
    ['cbo/customs-gdp', 77, 'FY1982', 'FY2036', { 'FY2025@actual': '0.64', 'FY2035@2026-02': '0.87' }],
    ['cbo/customs', 77, 'FY1982', 'FY2036', { 'FY2024@actual': '77036000000', 'FY2035@2026-02': '390098000000' }],
    ['cbo/debt-gdp', 75, 'FY1984', 'FY2036', { 'FY2025@actual': '99.38', 'FY2035@2025-01': '118.48' }],
    ['cbo/debt', 75, 'FY1984', 'FY2036', { 'FY2025@actual': '30172402000000', 'FY2035@2025-01': '52055866000000' }],
    ['cbo/defense-discretionary-gdp', 61, 'FY1998', 'FY2036', { 'FY2025@2025-01': '2.85', 'FY2035@2025-01': '2.38' }],
    ['cbo/defense-discretionary', 61, 'FY1998', 'FY2036', { 'FY2035@2025-01': '1046767000000' }],
    ['cbo/deficit-gdp', 75, 'FY1984', 'FY2036', { 'FY2025@actual': '5.87', 'FY2035@2025-01': '5.73' }],
    ['cbo/deficit', 75, 'FY1984', 'FY2036', { 'FY2025@actual': '1781770000000', 'FY2035@2026-02': '2766892000000' }],
    ['cbo/gdp', 77, 'FY1982', 'FY2036', { 'FY2025@actual': '30362025000000', 'FY2035@2025-01': '43936500000000' }],
    ['cbo/long-term-debt-gdp', 61, 'FY2025', 'FY2055', { 'FY2029@2025-03': '107.228', 'FY2055@2026-02': '171.785' }],
    ['cbo/medicare-gdp', 67, 'FY1992', 'FY2036', { 'FY2024@actual': '2.99', 'FY2035@2026-02': '3.85' }],
    ['cbo/medicare', 67, 'FY1992', 'FY2036', { 'FY2024@actual': '865254000000', 'FY2035@2026-02': '1732821000000' }],
    ['cbo/net-interest-gdp', 67, 'FY1992', 'FY2036', { 'FY2035@2025-01': '4.06', 'FY2035@2026-02': '4.49' }],
    ['cbo/net-interest', 67, 'FY1992', 'FY2036', { 'FY2035@2025-01': '1782585000000' }],
    ['cbo/outlays-gdp', 75, 'FY1984', 'FY2036', { 'FY2025@actual': '23.11', 'FY2035@2025-01': '24.01' }],
    ['cbo/outlays', 75, 'FY1984', 'FY2036', { 'FY2025@actual': '7016386000000', 'FY2035@2025-01': '10549966000000' }],
    ['cbo/revenues-gdp', 77, 'FY1982', 'FY2036', { 'FY2025@actual': '17.24', 'FY2035@2025-01': '18.28' }],
    ['cbo/revenues', 77, 'FY1982', 'FY2036', { 'FY2025@actual': '5234616000000', 'FY2035@2025-01': '8031419000000' }],
    ['cbo/social-security-gdp', 67, 'FY1992', 'FY2036', { 'FY2025@actual': '5.19', 'FY2035@2025-01': '5.97' }],
    ['cbo/social-security', 67, 'FY1992', 'FY2036', { 'FY2035@2025-01': '2623808000000' }],
    ['frb/dexjpus-month-end', 51, '2022-01', '2026-03', { '2025-04': '142.63', '2026-01': '154.34' }],
    ['frb/kw-tp-10y-monthly', 439, '1990-01', '2026-07', { '1990-01': '2.0312', '2025-01': '0.6836' }],
    ['fred/a091rc1q027sbea', 269, '1959Q1', '2026Q1', { '1959Q1': '11328000000', '2025Q4': '1227495000000' }],
    ['fred/dfedtarl', 1547, '2022-01-01', '2026-03-27', { '2025-09-17': '4.25', '2026-01-30': '3.5' }],
    ['fred/dfedtaru', 1547, '2022-01-01', '2026-03-27', { '2022-03-16': '0.25', '2026-01-30': '3.75' }],
    ['fred/dff', 9700, '2000-01-01', '2026-07-22', { '2000-01-01': '3.99', '2026-07-22': '3.63' }],
    ['fred/dgs10', 6641, '2000-01-03', '2026-07-22', { '2024-09-17': '3.65', '2026-01-30': '4.26' }],
    ['fred/exjpus', 51, '2022-01', '2026-03', { '2025-04': '144.1286', '2026-01': '156.6505' }],
    ['fred/fdhbfin', 103, '2000Q1', '2025Q3', { '2012Q3': '5476100000000', '2025Q3': '9248400000000' }],
    ['fred/fedfunds', 860, '1954-07', '2026-02', { '1954-07': '0.8', '2026-01': '3.64' }],
    ['fred/fygfdpun', 225, '1970Q1', '2026Q1', { '2015Q3': '13123756000000', '2025Q3': '30298281338690.89' }],
    ['fred/gdp', 269, '1959Q1', '2026Q1', { '2015Q3': '18401626000000', '2025Q3': '31098027000000' }],
    ['fred/gfdebtn', 241, '1966Q1', '2026Q1', { '2015Q3': '18150618000000', '2025Q3': '37637552595557.63' }],
    ['fred/gs10', 879, '1953-04', '2026-06', { '1953-04': '2.83', '2025-12': '4.14' }],
    ['fred/mtsds133fms', 29, '2023-11', '2026-03', { '2025-04': '258399949114.96', '2025-10': '-284350050782.8' }],
    ['fred/slgsdodns', 269, '1959Q1', '2026Q1', { '2015Q3': '3251808000000', '2025Q3': '3667325000000' }],
    ['fred/threefytp10', 344, '2024-09-12', '2026-01-30', { '2025-01-13': '0.8131', '2026-01-30': '0.6148' }],
    ['fred/treast', 1227, '2002-12-18', '2026-06-17', { '2025-12-31': '4227801000000' }],
    ['mts/customs', 6, '2024-12', '2025-12', { '2025-10': '31000000000', '2025-12': '27890000000' }],
    ['mts/gross-interest', 1, '2025-10', '2025-10', { '2025-10': '104400000000' }],
    ['mts/net-interest', 2, '2025-10', '2025-12', { '2025-10': '90870000000', '2025-12': '92000000000' }],
    ['mts/outlays', 2, '2025-10', '2025-12', { '2025-10': '688720000000', '2025-12': '629100000000' }],
    ['nyfed/acmrny10', 769, '1961-06', '2025-06', { '1961-06': '3.6893', '2025-06': '3.6396' }],
    ['nyfed/acmtp10', 769, '1961-06', '2025-06', { '1961-06': '0.1778', '2025-06': '0.6408' }],
    ['nyfed/acmy10', 769, '1961-06', '2025-06', { '1961-06': '3.8671', '2025-06': '4.2805' }],
    ['omb/deficit-gdp', 96, 'FY1930', 'FY2025', { FY1930: '-0.8', FY1975: '3.3', FY2025: '5.87' }],
    ['pboc/gold', 42, '2022-09', '2026-02', { '2024-11': '72960000', '2025-11': '74120000', '2025-12': '74150000' }],
    ['tic/belgium', 288, '2002-01', '2025-12', { '2008-12': '15900000000', '2025-12': '477300000000' }],
    ['tic/cayman-islands', 168, '2012-01', '2025-12', { '2012-01': '119500000000', '2025-12': '421200000000' }],
    ['tic/china', 310, '2000-03', '2025-12', { '2013-12': '1270100000000', '2025-12': '683500000000' }],
    ['tic/japan', 310, '2000-03', '2025-12', { '2008-12': '626000000000', '2025-12': '1185500000000' }],
    ['tic/luxembourg', 283, '2002-06', '2025-12', { '2008-12': '97300000000', '2025-12': '435100000000' }],
    ['tic/official-bills', 310, '2000-03', '2025-12', { '2008-12': '457900000000', '2025-12': '388500000000' }],
    ['tic/official-bonds', 310, '2000-03', '2025-12', { '2008-12': '1680400000000', '2025-12': '3498500000000' }],
    ['tic/official', 310, '2000-03', '2025-12', { '2008-12': '2138300000000', '2025-12': '3887000000000' }],
    ['tic/total', 310, '2000-03', '2025-12', { '2008-12': '3077200000000', '2025-12': '9271000000000' }],
    ['tic/united-kingdom', 310, '2000-03', '2025-12', { '2008-12': '131100000000', '2025-12': '866000000000' }],
    ['treasury/cash-balance', 10, '2024Q4', '2026Q2', { '2025Q4@2026-02-02': '873000000000' }],
    ['treasury/net-marketable-borrowing', 10, '2024Q4', '2026Q2', { '2026Q1@2025-11-03': '578000000000' }],
  ];

  it.each(table)('%s has %i figures, from %s to %s', (slug, count, first, last, expected) => {
    const { observations = [] } = SEED_SERIES.get(slug) ?? {};
    const periods = observations.map(({ period }) => period.text).sort();
    expect([observations.length, periods[0], periods.at(-1)]).toEqual([count, first, last]);
    expect(observations.filter(({ releasedOn }) => releasedOn === null)).toEqual([]);
    const figures = figuresOf(slug);
    expect(figures.size).toBe(count);
    expect(Object.fromEntries(Object.keys(expected).map((at) => [at, figures.get(at)]))).toEqual(expected);
  });

  it('are all in this table', () => {
    expect([...SEED_SERIES.keys()].sort()).toEqual(table.map(([slug]) => slug).sort());
  });

  it('measure a metric each', () => {
    const { metrics } = JSON.parse(readFileSync(METRICS, 'utf8')) as MetricsFile;
    const measuring = metrics.flatMap(({ series }) => series);
    expect([...new Set(measuring)].sort()).toEqual([...SEED_SERIES.keys()].sort());
  });

  it('may all be redistributed', () => {
    expect([...SEED_SERIES.values()].filter(({ series }) => !series.redistributable)).toEqual([]);
  });
});
