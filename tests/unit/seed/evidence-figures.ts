import { type Decimal, decimal } from '../../../src/domain/decimal.ts';
import { addDays } from '../../../src/lib/iso-date.ts';
import { type Row, rowsOf } from './evidence-rows.ts';

type Figures = readonly (readonly [at: string, value: Decimal])[];

const day = (text: string) => text;
const month = (text: string) => text.slice(0, 7);
const quarter = (text: string) => `${text.slice(0, 4)}Q${(Number(text.slice(5, 7)) + 2) / 3}`;
const fiscalYear = (text: string) => `FY${text}`;

const BILLION = '1e9';
const MILLION = '1e6';
const ONE = '1';

/** The figures of one column of a file. */
function column(
  file: string,
  period: (text: string) => string,
  times: string,
  [at, value]: readonly [string, string],
  filter: (row: Row) => boolean = () => true,
): () => Figures {
  return () =>
    rowsOf(file)
      .filter(filter)
      .map((row) => [period(row[at] ?? ''), decimal(row[value] ?? '').times(times)]);
}

/** Actual figures and those of three baselines, in billions or in percent of GDP. */
function cbo(series: string, times: string, value = 'value_bn_usd', inBaselines = value): () => Figures {
  return () => [
    ...rowsOf('cbo_actuals.csv')
      .filter((row) => row.series === series)
      .map((row) => [`FY${row.fiscal_year}@actual`, decimal(row[value] ?? '').times(times)] as const),
    ...rowsOf('cbo_baseline_projections.csv')
      .filter((row) => row.series === series)
      .map((row) => [`FY${row.fiscal_year}@${row.baseline}`, decimal(row[inBaselines] ?? '').times(times)] as const),
  ];
}

/** Every calendar day since 2022 of a limit that is given by the days of its changes. */
function targetRange(limit: string): Figures {
  const changes = rowsOf('fed_funds_target_range_changes.csv');
  const days: [string, Decimal][] = [];
  for (let at = '2022-01-01'; at <= '2026-03-27'; at = addDays(at, 1)) {
    const last = changes.findLast(({ effective_date = '' }) => effective_date <= at);
    days.push([at, decimal(last?.[limit] ?? '')]);
  }
  return days;
}

/** Items of the Monthly Treasury Statement; a month that is only computed counts as it was reported. */
const statement = (item: RegExp) => (): Figures =>
  rowsOf('mts_customs_interest_fy2025_26.csv')
    .filter((row) => item.test(row.item ?? '') && /^\d{4}-\d{2}$/.test(row.period ?? ''))
    .map((row) => {
      const reported = /reported as (\d+)/.exec(row.quality ?? '')?.[1] ?? row.value_bn_usd ?? '';
      return [row.period ?? '', decimal(reported).times(BILLION)];
    });

const tic = (holder: string) =>
  column('tic_major_foreign_holders.csv', month, BILLION, ['month', 'holdings_bn_usd'], (row) => row.holder === holder);

const borrowing = (value: string) => (): Figures =>
  rowsOf('treasury_borrowing_estimates.csv').map((row) => [
    `${row.quarter?.slice(0, 6)}@${row.announced}`,
    decimal(row[value] ?? '').times(BILLION),
  ]);

const acm = (value: string) => column('ACM_10y_term_premium_monthly.csv', month, ONE, ['date', value]);

/** What each series of the seed must hold, computed anew from the files that it was taken from. */
export const EVIDENCE: readonly (readonly [string, () => Figures])[] = [
  ['cbo/customs', cbo('customs_duties', BILLION)],
  ['cbo/customs-gdp', cbo('customs_duties', ONE, 'pct_gdp')],
  ['cbo/debt', cbo('debt_held_by_public', BILLION)],
  ['cbo/debt-gdp', cbo('debt_held_by_public', ONE, 'pct_gdp')],
  ['cbo/defense-discretionary', cbo('defense_discretionary', BILLION)],
  ['cbo/defense-discretionary-gdp', cbo('defense_discretionary', ONE, 'pct_gdp')],
  ['cbo/deficit', cbo('deficit', '-1e9')],
  ['cbo/deficit-gdp', cbo('deficit', '-1', 'pct_gdp')],
  // Revenues have the longest history, and GDP stands beside them.
  ['cbo/gdp', cbo('revenues', BILLION, 'gdp_bn_usd', 'gdp_bn_usd_same_vintage')],
  [
    'cbo/long-term-debt-gdp',
    () =>
      rowsOf('cbo_long_term_debt_gdp.csv').map((row) => [
        `FY${row.fiscal_year}@${row.vintage}`,
        decimal(row.debt_held_by_public_pct_gdp ?? ''),
      ]),
  ],
  ['cbo/medicare', cbo('medicare', BILLION)],
  ['cbo/medicare-gdp', cbo('medicare', ONE, 'pct_gdp')],
  ['cbo/net-interest', cbo('net_interest', BILLION)],
  ['cbo/net-interest-gdp', cbo('net_interest', ONE, 'pct_gdp')],
  ['cbo/outlays', cbo('outlays', BILLION)],
  ['cbo/outlays-gdp', cbo('outlays', ONE, 'pct_gdp')],
  ['cbo/revenues', cbo('revenues', BILLION)],
  ['cbo/revenues-gdp', cbo('revenues', ONE, 'pct_gdp')],
  ['cbo/social-security', cbo('social_security', BILLION)],
  ['cbo/social-security-gdp', cbo('social_security', ONE, 'pct_gdp')],
  ['frb/dexjpus-month-end', column('usd_jpy_monthly.csv', month, ONE, ['month', 'last_jpy_per_usd'])],
  ['frb/kw-tp-10y-monthly', column('kw_monthly.csv', month, ONE, ['month', 'THREEFYTP10'])],
  ['fred/a091rc1q027sbea', column('A091RC1Q027SBEA.csv', quarter, BILLION, ['date', 'A091RC1Q027SBEA_bn_usd_saar'])],
  ['fred/dfedtarl', () => targetRange('DFEDTARL_pct')],
  ['fred/dfedtaru', () => targetRange('DFEDTARU_pct')],
  ['fred/dff', column('DFF_daily.csv', day, ONE, ['date', 'DFF_pct'])],
  ['fred/dgs10', column('DGS10_daily.csv', day, ONE, ['date', 'DGS10_pct'])],
  ['fred/exjpus', column('usd_jpy_monthly.csv', month, ONE, ['month', 'avg_jpy_per_usd'])],
  ['fred/fdhbfin', column('FDHBFIN_2000Q1_2025Q3.csv', quarter, BILLION, ['date', 'FDHBFIN_bn_usd'])],
  ['fred/fedfunds', column('FEDFUNDS_monthly.csv', month, ONE, ['date', 'FEDFUNDS_pct'])],
  ['fred/fygfdpun', column('FYGFDPUN.csv', quarter, MILLION, ['date', 'FYGFDPUN_mn_usd'])],
  ['fred/gdp', column('GDP.csv', quarter, BILLION, ['date', 'GDP_bn_usd_saar'])],
  ['fred/gfdebtn', column('GFDEBTN.csv', quarter, MILLION, ['date', 'GFDEBTN_mn_usd'])],
  ['fred/gs10', column('us10y_monthly_1953_2026.csv', month, ONE, ['Date', 'Rate'])],
  ['fred/mtsds133fms', column('MTSDS133FMS_2023-11_2026-03.csv', month, MILLION, ['date', 'MTSDS133FMS_mn_usd'])],
  ['fred/slgsdodns', column('SLGSDODNS.csv', quarter, MILLION, ['date', 'SLGSDODNS_mn_usd'])],
  ['fred/threefytp10', column('THREEFYTP10_2024-09_2026-01.csv', day, ONE, ['date', 'THREEFYTP10_pct'])],
  ['fred/treast', column('TREAST.csv', day, MILLION, ['date', 'TREAST_mn_usd'])],
  ['mts/customs', statement(/^customs/)],
  ['mts/gross-interest', statement(/^interest on Treasury debt, gross$/)],
  ['mts/net-interest', statement(/^net interest$/)],
  [
    'mts/outlays',
    () => [
      ...statement(/^outlays$/)(),
      ...rowsOf('mts_october_2025_points.csv')
        .filter(({ item }) => item === 'outlays Oct 2025')
        .map((row) => ['2025-10', decimal(row.value_bn_usd ?? '').times(BILLION)] as const),
    ],
  ],
  ['nyfed/acmrny10', acm('ACMRNY10_pct')],
  ['nyfed/acmtp10', acm('ACMTP10_pct')],
  ['nyfed/acmy10', acm('ACMY10_pct')],
  [
    'omb/deficit-gdp',
    column('deficit_pct_gdp_1930_2025.csv', fiscalYear, '-1', ['fiscal_year', 'surplus_deficit_pct_gdp']),
  ],
  ['pboc/gold', column('pboc_gold_monthly.csv', month, MILLION, ['month_end', 'million_fine_troy_oz'])],
  ['tic/belgium', tic('Belgium')],
  ['tic/cayman-islands', tic('Cayman Islands')],
  ['tic/china', tic('China, Mainland')],
  ['tic/japan', tic('Japan')],
  ['tic/luxembourg', tic('Luxembourg')],
  ['tic/official', tic('Foreign official')],
  ['tic/official-bills', tic('Foreign official: bills')],
  ['tic/official-bonds', tic('Foreign official: bonds & notes')],
  ['tic/total', tic('Grand Total (all foreign)')],
  ['tic/united-kingdom', tic('United Kingdom')],
  ['treasury/cash-balance', borrowing('end_cash_balance_bn')],
  ['treasury/net-marketable-borrowing', borrowing('privately_held_net_marketable_borrowing_bn')],
];
