import type { ClaimKind, PeriodAnchor } from '../../../src/domain/claim.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import type { FactClaim } from '../../../src/verify/facts.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { factsOf, fixture, type Row, seriesOf } from './facts-of.ts';

const rule = (days: number, business = false) => ({ days, business, text: `${days} days after` });

// Fiscal years 1975 to 2024 of omb/deficit-gdp, a deficit positive.
const DEFICITS =
  '3.3 4.1 2.6 2.6 1.6 2.6 2.5 3.9 5.9 4.7 5.0 4.9 3.1 3.0 2.7 3.7 4.4 4.5 3.8 2.8 2.2 1.3 0.3 -0.8 -1.3 -2.3 -1.2 1.5 3.3 3.4 2.5 1.8 1.1 3.1 9.8 8.7 8.5 6.8 4.1 2.8 2.5 3.21 3.58 3.86 4.71 14.7 12.07 3.92 7.42 6.35'
    .split(' ')
    .map((value, place): Row => [`FY${1975 + place}`, value]);

const BORROWING: readonly Row[] = [
  ['2024Q4', '620e9', '2025-02-03', '2025-02-03'],
  ['2025Q1', '815e9', '2025-02-03', '2025-02-03'],
  ['2025Q1', '369e9', '2025-04-28', '2025-04-28'],
  ['2025Q3', '1058e9', '2025-11-03', '2025-11-03'],
  ['2025Q4', '569e9', '2025-11-03', '2025-11-03'],
  ['2026Q1', '578e9', '2025-11-03', '2025-11-03'],
  ['2025Q4', '550e9', '2026-02-02', '2026-02-02'],
  ['2026Q1', '574e9', '2026-02-02', '2026-02-02'],
];

const LONG_TERM_DEBT: readonly Row[] = [
  ['FY2027', '103.375', '2025-03', '2025-03-27'],
  ['FY2028', '105.438', '2025-03', '2025-03-27'],
  ['FY2029', '107.228', '2025-03', '2025-03-27'],
  ['FY2030', '109.216', '2025-03', '2025-03-27'],
];

// Customs duties of fiscal years 2026 to 2035 in two baselines, in billions.
const CUSTOMS = (
  [
    ['2025-01', '2025-01-17', '83.642 86.675 89.110 90.791 92.488 94.793 97.294 99.806 102.332 104.805'],
    ['2026-02', '2026-02-11', '418.388 421.103 423.590 417.458 412.427 405.242 389.307 382.307 381.592 390.098'],
  ] as const
).flatMap(([vintage, day, values]) =>
  values.split(' ').map((value, place): Row => [`FY${2026 + place}`, `${value}e9`, vintage, day]),
);

interface Told {
  readonly kind: ClaimKind;
  readonly printed: string;
  readonly formula: string;
  readonly period?: readonly [string, string, PeriodAnchor];
}

/** Claims of the register with the words that a check needs. */
export const TOLD = {
  c003: {
    kind: 'OFFICIAL_PROJECTION',
    printed: '$1,147 billion',
    formula:
      'at("treasury/net-marketable-borrowing@2025-11-03", "2025Q4") + at("treasury/net-marketable-borrowing@2025-11-03", "2026Q1")',
    period: ['2025-10-01', '2026-03-31', 'STATED'],
  },
  c004: {
    kind: 'ARITHMETIC',
    printed: '$158 billion',
    formula:
      'measured("everything-rally-c003") - (at("treasury/net-marketable-borrowing@2025-02-03", "2024Q4") + at("treasury/net-marketable-borrowing@2025-04-28", "2025Q1"))',
    period: ['2025-10-01', '2026-03-31', 'STATED'],
  },
  c005: {
    kind: 'ARITHMETIC',
    printed: 'nearly $200 billion a month',
    formula: 'measured("everything-rally-c003") / months(6)',
    period: ['2025-10-01', '2026-03-31', 'STATED'],
  },
  c007: {
    kind: 'HISTORICAL_FACT',
    printed: '$104 billion',
    formula: 'sum("mts/gross-interest", $from, $to)',
    period: ['2025-10-01', '2025-12-02', 'STATED'],
  },
  c009: {
    kind: 'ARITHMETIC',
    printed: '$11.5 billion a week',
    formula: 'measured("everything-rally-c106") / measured("everything-rally-c008")',
    period: ['2025-10-01', '2025-12-02', 'STATED'],
  },
  // October alone stands in for what c007 dates wrongly.
  c106: {
    kind: 'HISTORICAL_FACT',
    printed: '$104 billion',
    formula: 'at("mts/gross-interest", "2025-10")',
    period: ['2025-10-01', '2025-10-31', 'STATED'],
  },
  c008: {
    kind: 'HISTORICAL_FACT',
    printed: 'nine weeks',
    formula: 'weeks(daysBetween("2025-10-01", "2025-11-01") / days(7))',
    period: ['2025-10-01', '2025-12-02', 'STATED'],
  },
  c010: {
    kind: 'HISTORICAL_FACT',
    printed: '15%',
    formula: 'sum("mts/gross-interest", $from, $to) / sum("mts/outlays", $from, $to)',
    period: ['2025-10-01', '2025-12-02', 'STATED'],
  },
  c011: {
    kind: 'HISTORICAL_FACT',
    printed: 'costs more than',
    formula: 'at("cbo/net-interest", "FY2025") / at("cbo/defense-discretionary", "FY2025")',
    period: ['2024-10-01', '2025-09-30', 'STATED'],
  },
  c014: {
    kind: 'HISTORICAL_FACT',
    printed: 'only 10%',
    formula: 'percentChange("fred/slgsdodns", $from, $to)',
    period: ['2015-07-01', '2025-09-30', 'STATED'],
  },
  c019: {
    kind: 'HISTORICAL_FACT',
    printed: 'just 30%',
    formula: 'at("fred/fdhbfin", $to) / at("fred/fygfdpun", $to)',
    period: ['2025-07-01', '2025-09-30', 'STATED'],
  },
  c026: { kind: 'HISTORICAL_FACT', printed: '$113 billion', formula: 'found("everything-rally-c026-column")' },
  c031: {
    kind: 'OFFICIAL_PROJECTION',
    printed: '$1.9 trillion',
    formula: 'at("cbo/deficit@2025-01", "FY2025")',
    period: ['2024-10-01', '2025-09-30', 'STATED'],
  },
  c032: {
    kind: 'OFFICIAL_PROJECTION',
    printed: '$2.6 trillion',
    formula: 'at("cbo/deficit@2025-01", "FY2035")',
    period: ['2034-10-01', '2035-09-30', 'STATED'],
  },
  c033: { kind: 'OFFICIAL_PROJECTION', printed: '6.1%', formula: 'found("everything-rally-c033-cbo")' },
  c034: {
    kind: 'ARITHMETIC',
    printed: 'nearly double',
    formula: 'claim("everything-rally-c033") / claim("everything-rally-c035")',
  },
  c035: {
    kind: 'HISTORICAL_FACT',
    printed: '3.8%',
    formula: 'mean("omb/deficit-gdp", "FY1975", "FY2024")',
    period: ['1974-10-01', '2024-09-30', 'STATED'],
  },
  c039: { kind: 'FORECAST', printed: 'over $7 trillion', formula: 'found("everything-rally-c039-crfb")' },
  // What the baseline of February 2026, after the article, has more than that of January 2025.
  c043: {
    kind: 'FORECAST',
    printed: '$3 trillion',
    formula: 'sum("cbo/customs@2026-02", "FY2026", "FY2035") - sum("cbo/customs@2025-01", "FY2026", "FY2035")',
    period: ['2025-10-01', '2035-09-30', 'STATED'],
  },
  c044: { kind: 'FORECAST', printed: '2030', formula: 'found("everything-rally-c044-trustees")' },
  c048: {
    kind: 'HISTORICAL_FACT',
    printed: '0.8%',
    formula: 'max("fred/threefytp10", $from, $to)',
    period: ['2025-01-01', '2025-01-31', 'STATED'],
  },
  c050: {
    kind: 'HISTORICAL_FACT',
    printed: '0.5%',
    formula: 'at("fred/threefytp10", $to)',
    period: ['2026-01-31', '2026-01-31', 'NOW'],
  },
  c051: {
    kind: 'HISTORICAL_FACT',
    printed: '1.48%',
    formula: 'mean("nyfed/acmtp10", $from, $to)',
    period: ['1961-06-01', '2026-01-31', 'NOW'],
  },
  c052: {
    kind: 'HISTORICAL_FACT',
    printed: '60%',
    formula: 'share("nyfed/acmtp10", ">", 1, $from, $to)',
    period: ['1961-06-01', '2026-01-31', 'NOW'],
  },
  c057: {
    kind: 'HISTORICAL_FACT',
    printed: 'up 100 basis points',
    formula: 'change("fred/dgs10", $from, $to)',
    period: ['2025-09-17', '2026-01-31', 'SINCE'],
  },
  c062: {
    kind: 'OFFICIAL_PROJECTION',
    printed: '118%',
    formula: 'at("cbo/debt-gdp@2025-01", "FY2035")',
    period: ['2034-10-01', '2035-09-30', 'STATED'],
  },
  c063: { kind: 'OFFICIAL_PROJECTION', printed: '156%', formula: 'found("everything-rally-c063-cbo")' },
  c065: {
    kind: 'OFFICIAL_PROJECTION',
    printed: 'by 2029',
    formula: 'first("cbo/long-term-debt-gdp@2025-03", ">", 106)',
    period: ['2028-10-01', '2029-09-30', 'STATED'],
  },
  c083: {
    kind: 'SCENARIO',
    printed: '5.5-6%',
    formula: 'at("fred/dgs10", $to)',
    period: ['2026-01-31', '2026-01-31', 'NOW'],
  },
} as const satisfies Record<string, Told>;

export type RegisterNumber = keyof typeof TOLD;

export function claimOf(number: RegisterNumber): FactClaim {
  const { kind, printed, formula, period }: Told = TOLD[number];
  return {
    slug: `everything-rally-${number}`,
    statement: number,
    kind,
    quantity: parseFigure(printed),
    period:
      period === undefined
        ? null
        : ({ ...parsePeriod(period[0]), text: `${period[0]}..${period[1]}`, end: period[1] } as Period),
    periodAnchor: period?.[2] ?? null,
    formula,
  };
}

/** Real figures of the evidence, as far as the claims above need them. */
export const REGISTER = factsOf(
  [
    seriesOf(
      { slug: 'treasury/net-marketable-borrowing', name: 'net marketable borrowing', frequency: 'QUARTER' },
      BORROWING,
    ),
    seriesOf({ slug: 'mts/gross-interest', name: 'gross interest on Treasury debt', releaseRule: rule(12) }, [
      ['2025-10', '104.4e9', null, '2025-11-25'],
    ]),
    seriesOf({ slug: 'mts/outlays', name: 'total outlays', releaseRule: rule(12) }, [
      ['2025-10', '688.72e9', null, '2025-11-25'],
      ['2025-12', '629.1e9', null, '2026-01-13'],
    ]),
    seriesOf({ slug: 'cbo/net-interest', frequency: 'FISCAL_YEAR' }, [['FY2025', '969.9e9', 'actual', '2025-10-16']]),
    seriesOf({ slug: 'cbo/defense-discretionary', frequency: 'FISCAL_YEAR' }, [
      ['FY2025', '892.548e9', 'actual', '2025-10-16'],
    ]),
    seriesOf({ slug: 'cbo/deficit', name: 'deficit', frequency: 'FISCAL_YEAR' }, [
      ['FY2025', '1781.8e9', 'actual', '2025-10-16'],
      ['FY2025', '1871.831e9', '2025-01', '2025-01-17'],
      ['FY2035', '2518.547e9', '2025-01', '2025-01-17'],
    ]),
    seriesOf({ slug: 'cbo/customs', name: 'customs duties', frequency: 'FISCAL_YEAR' }, CUSTOMS),
    seriesOf(
      { slug: 'fred/slgsdodns', name: 'debt of states and localities', frequency: 'QUARTER', releaseRule: rule(70) },
      [
        ['2014Q3', '3200.801e9'],
        ['2015Q3', '3251.808e9'],
        ['2024Q3', '3518.726e9'],
        ['2025Q3', '3667.325e9'],
      ],
    ),
    seriesOf({ slug: 'fred/fdhbfin', name: 'debt held by foreigners', frequency: 'QUARTER', releaseRule: rule(75) }, [
      ['2025Q3', '9248.4e9'],
    ]),
    seriesOf({ slug: 'fred/fygfdpun', name: 'debt held by the public', frequency: 'QUARTER', releaseRule: rule(75) }, [
      ['2025Q3', '30298.28133869089e9'],
    ]),
    seriesOf({ slug: 'cbo/debt-gdp', unit: 'percent', frequency: 'FISCAL_YEAR' }, [
      ['FY2035', '118.48', '2025-01', '2025-01-17'],
      ['FY2035', '117.98', '2026-02', '2026-02-11'],
    ]),
    seriesOf({ slug: 'cbo/long-term-debt-gdp', unit: 'percent', frequency: 'FISCAL_YEAR' }, LONG_TERM_DEBT),
    seriesOf({ slug: 'omb/deficit-gdp', unit: 'percent', frequency: 'FISCAL_YEAR', releaseRule: rule(15) }, DEFICITS),
    seriesOf(
      {
        slug: 'fred/dgs10',
        name: '10-year Treasury constant-maturity yield',
        unit: 'percent',
        frequency: 'DAY',
        releaseRule: rule(1, true),
      },
      fixture('dgs10.csv'),
    ),
    seriesOf(
      {
        slug: 'fred/threefytp10',
        name: 'Kim-Wright term premium',
        unit: 'percent',
        frequency: 'DAY',
        releaseRule: rule(4),
      },
      fixture('threefytp10.csv'),
    ),
    seriesOf(
      {
        slug: 'nyfed/acmtp10',
        name: 'ACM 10-year term premium',
        unit: 'percent',
        releaseRule: rule(5),
        firstReleaseHeld: false,
      },
      fixture('acmtp10.csv'),
    ),
  ],
  (Object.keys(TOLD) as RegisterNumber[]).map(claimOf),
  {
    'everything-rally-c039-crfb': {
      figure: parseFigure('$5.5 trillion'),
      sourceTitle: 'CRFB, 21 July 2025',
      seen: 'SECOND_HAND',
      publishedOn: '2025-07-21',
    },
    'everything-rally-c026-column': {
      figure: parseFigure('$113 billion'),
      sourceTitle: 'a column of December 2025',
      seen: 'NOT_SEEN',
      publishedOn: '2025-12-01',
    },
    'everything-rally-c033-cbo': {
      figure: parseFigure('6.1%'),
      sourceTitle: 'CBO, The Budget and Economic Outlook: 2025 to 2035',
      seen: 'SECOND_HAND',
      publishedOn: '2025-01-17',
    },
    'everything-rally-c044-trustees': {
      figure: parseFigure('2033'),
      sourceTitle: 'Trustees, 2025 report',
      seen: 'SECOND_HAND',
      publishedOn: '2025-06-18',
    },
    'everything-rally-c063-cbo': {
      figure: parseFigure('156%'),
      sourceTitle: 'CBO, The Long-Term Budget Outlook: 2025 to 2055',
      seen: 'SECOND_HAND',
      publishedOn: '2025-03-27',
    },
  },
);

/** The day of the article in which all of them stand. */
export const ARTICLE_DAY = '2026-01-31';
