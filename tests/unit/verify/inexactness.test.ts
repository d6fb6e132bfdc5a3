import { expect, it } from 'vitest';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { factsOf, seriesOf } from './facts-of.ts';

const releaseRule = { days: 15, business: false, text: '15 days after' };

const FACTS = factsOf([
  seriesOf({ slug: 'tic/china', releaseRule }, [
    ['2025-10', '688.7e9', null, '2025-12-18'],
    ['2025-11', '683.9e9'],
    ['2025-12', '683.5e9', null, '2026-02-18'],
  ]),
  seriesOf({ slug: 'fred/gdp', firstReleaseHeld: false }, [['2025-10', '31e12', null, '2025-12-23']]),
  seriesOf({ slug: 'cbo/gdp', frequency: 'FISCAL_YEAR', firstReleaseHeld: false }, [
    ['FY2025', '30e12', '2025-01', '2025-01-17'],
  ]),
]);

function told(printed: string, formula: string, asOf: string | null): string {
  const { asOfIsExact, because } = checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: null,
    facts: FACTS,
    asOf,
    today: '2026-03-01',
    articleDay: null,
  });
  return `${asOfIsExact} ${/; (judged.*)\.$/.exec(because)?.[1] ?? ''}`.trim();
}

const ESTIMATED = 'as far as estimated days of release tell';

it.each([
  ['on the day it came out', 'at("tic/china", "2025-10")', '2025-12-18', 'true judged on what was out by 2025-12-18'],
  [
    'by an estimated day',
    'at("tic/china", "2025-11")',
    '2026-01-31',
    `false judged on what was out by 2026-01-31, ${ESTIMATED}`,
  ],
  [
    'an estimated day does not matter to another month',
    'at("tic/china", "2025-10")',
    '2025-12-20',
    'true judged on what was out by 2025-12-20',
  ],
  [
    'revised since',
    'at("fred/gdp", "2025-10")',
    '2026-01-31',
    'false judged on what was out by 2026-01-31, though on figures that may have been revised since',
  ],
  [
    'a vintage pinned is not revised',
    'at("cbo/gdp@2025-01", "FY2025")',
    '2026-01-31',
    'true judged on what was out by 2026-01-31',
  ],
  ['the latest data are what they are', 'at("fred/gdp", "2025-10")', null, 'true'],
] as const)('%s', (_what, formula, asOf, expected) => {
  expect(told('$1', formula, asOf)).toBe(expected);
});

it('is not sure of the newest where the one left out has an estimated day', () => {
  const facts = factsOf([
    seriesOf({ slug: 'tic/china', releaseRule }, [
      ['2025-10', '688.7e9', null, '2025-11-10'],
      ['2025-11', '683.9e9'],
    ]),
  ]);
  const of = (formula: string, asOf: string) =>
    checkFigure({
      formula,
      stated: parseFigure('$689 billion'),
      period: null,
      anchor: null,
      kind: null,
      facts,
      asOf,
      today: '2026-03-01',
      articleDay: null,
    }).asOfIsExact;
  expect(of('latest("tic/china")', '2025-12-14')).toBe(false);
  expect(of('at("tic/china", "2025-10")', '2025-12-14')).toBe(true);
});
