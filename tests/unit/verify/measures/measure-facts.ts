import { parsePeriod } from '../../../../src/domain/period.ts';
import type { FactClaim } from '../../../../src/verify/facts.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { factsOf, fixture, seriesOf } from '../facts-of.ts';

const claim = (slug: string, printed: string | null, formula: string | null, period = '2025-10'): FactClaim => ({
  slug,
  statement: slug,
  kind: 'ARITHMETIC',
  quantity: printed === null ? null : parseFigure(printed),
  period: parsePeriod(period) ?? null,
  periodAnchor: 'STATED',
  formula,
});

/** What the table tests of the measures share: real figures, and claims that are computed from one another. */
export const FACTS = factsOf(
  [
    seriesOf(
      { slug: 'fred/dgs10', name: '10-year Treasury yield', unit: 'percent', nature: 'RATIO', frequency: 'DAY' },
      fixture('dgs10.csv'),
    ),
    seriesOf(
      { slug: 'nyfed/acmtp10', name: 'ACM 10-year term premium', unit: 'percent', nature: 'RATIO' },
      fixture('acmtp10.csv'),
    ),
    seriesOf({ slug: 'tic/china', name: 'holdings of China', nature: 'STOCK' }, [
      ['2024-12', '759.0e9'],
      ['2025-10', '688.7e9'],
      ['2025-11', '683.9e9'],
      ['2025-12', '683.5e9'],
    ]),
    seriesOf({ slug: 'mts/gross-interest', name: 'gross interest' }, [['2025-10', '104.4e9']]),
    seriesOf({ slug: 'mts/outlays', name: 'outlays' }, [
      ['2025-10', '688.72e9'],
      ['2025-11', '0'],
    ]),
    seriesOf(
      {
        slug: 'cbo/long-term-debt-gdp',
        name: 'debt in percent of GDP',
        unit: 'percent',
        nature: 'RATIO',
        frequency: 'FISCAL_YEAR',
      },
      [
        ['FY2028', '105.438', '2025-03'],
        ['FY2029', '107.228', '2025-03'],
        ['FY2030', '109.216', '2025-03'],
        ['FY2029', '105.8', '2026-02'],
        ['FY2030', '107.7', '2026-02'],
      ],
    ),
  ],
  [
    claim('c007', '$104 billion', 'sum("mts/gross-interest", $from, $to)'),
    claim('c010', '15%', 'sum("mts/gross-interest", $from, $to) / sum("mts/outlays", $from, $to)'),
    claim('c009', '$11.5 billion a week', 'measured("c007") / weeks(31 / 7)'),
    claim('c083', '5.5-6%', null),
    claim('no-figure', null, 'measured("c007")'),
    claim('itself', '1 times', '2 * measured("itself")'),
    claim('ring-1', '1 times', 'measured("ring-2")'),
    claim('ring-2', '1 times', 'measured("ring-1")'),
    ...Array.from({ length: 12 }, (_none, place) =>
      claim(`chain-${place}`, '1 times', `measured("chain-${place + 1}")`),
    ),
    // Without a memory of what was measured, the last of these would take ten to the eighth evaluations.
    ...Array.from({ length: 8 }, (_none, place) =>
      claim(`tree-${place + 1}`, null, Array(10).fill(`measured("tree-${place}")`).join(' + ')),
    ),
    claim('tree-0', null, 'measured("c007")'),
  ],
  {
    crfb: {
      figure: parseFigure('$5.5 trillion'),
      sourceTitle: 'CRFB, 21 July 2025',
      seen: 'SECOND_HAND',
      publishedOn: '2025-07-21',
    },
    cbo: { figure: parseFigure('106%'), sourceTitle: 'CBO, March 2025', seen: 'IN_FULL', publishedOn: null },
  },
);
