import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/check.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { factsOf, seriesOf } from './facts-of.ts';
import { REGISTER } from './register-facts.ts';

const TIC = factsOf([
  seriesOf({ slug: 'tic/china', name: 'holdings of China' }, [
    ['2023-12', '816.3e9', null, '2024-02-15'],
    ['2024-08', '774.6e9', null, '2024-10-17'],
    ['2024-12', '759.0e9', null, '2025-02-18'],
    ['2025-08', '699.7e9', null, '2025-10-18'],
    ['2025-12', '683.5e9', null, '2026-02-18'],
  ]),
]);

function check(printed: string, formula: string, asOf: string | null = null, facts = REGISTER): Check {
  return checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: null,
    facts,
    asOf,
    today: '2026-08-01',
    articleDay: null,
  });
}

function short(...given: Parameters<typeof check>): string {
  const { verdict, trueWhen } = check(...given);
  return [verdict, ...trueWhen.map(({ period, vintage }) => vintage ?? period?.text)].join(' ');
}

const quarters = (first: string, second: string) =>
  `at("treasury/net-marketable-borrowing", "${first}") + at("treasury/net-marketable-borrowing", "${second}")`;

describe('a figure that a stranger sends with the periods written out', () => {
  it.each([
    ['right', '4.3%', 'at("fred/dgs10", "2026-01-30")', 'ACCURATE'],
    ['of a year before', '4.5%', 'at("fred/dgs10", "2026-01-30")', 'MISDATED 2025-01-30'],
    [
      'of a quarter of a century before: last right, not misdated',
      '6.0%',
      'at("fred/dgs10", "2026-01-30")',
      'CONTRADICTED 2000-08-07',
    ],
    ['of now, as it was some months ago', '4.5%', 'latest("fred/dgs10")', 'MISDATED 2025-07-17'],
    ['of now, as it was in 2000: last right, not misdated', '6.0%', 'latest("fred/dgs10")', 'CONTRADICTED 2000-08-07'],
    [
      'a change of the same days a year before',
      'up 93 basis points',
      'change("fred/dgs10", "2025-09-17", "2026-01-31")',
      'MISDATED 2024-09-17..2025-01-31',
    ],
    [
      'a change found by no whole year',
      'up 100 basis points',
      'change("fred/dgs10", "2025-09-17", "2026-01-31")',
      'CONTRADICTED',
    ],
    ['a projection told as the outcome', '$1.87 trillion', 'at("cbo/deficit", "FY2025")', 'MISDATED 2025-01'],
    ['two quarters as announced before', '$1,147 billion', quarters('2025Q4', '2026Q1'), 'MISDATED 2025-11-03'],
    ['two quarters of the year before', '$989 billion', quarters('2025Q4', '2026Q1'), 'MISDATED 2024Q4..2025Q1'],
    [
      'a part for the whole, a gap in the data',
      '$104 billion',
      'sum("mts/gross-interest", "2025-10", "2025-12")',
      'MISDATED 2025-10',
    ],
    ['no window of ten years is shifted', '10%', 'percentChange("fred/slgsdodns", "2015Q3", "2025Q3")', 'CONTRADICTED'],
    ['a direction has no other year', 'fell', 'change("fred/dgs10", "2025-09-16", "2026-01-30")', 'CONTRADICTED'],
    ['a search is not shifted', '2030', 'first("cbo/long-term-debt-gdp@2025-03", ">", 107, "FY2027")', 'CONTRADICTED'],
  ])('%s: %s against %s', (_what, printed, formula, said) => {
    expect(short(printed, formula)).toBe(said);
  });

  it.each([
    ['before the year it is right in is out', '2025-10-01', 'CONTRADICTED 2024-08'],
    ['once it is', '2025-10-18', 'MISDATED 2025-08'],
  ])('is never misdated to what was not out on the day asked: %s', (_what, asOf, said) => {
    const printed = asOf === '2025-10-01' ? '$775 billion' : '$700 billion';
    const formula = asOf === '2025-10-01' ? 'at("tic/china", "2023-12")' : 'at("tic/china", "2024-08")';
    expect(short(printed, formula, asOf, TIC)).toBe(said);
  });

  it('keeps the formula as it was written', () => {
    const { formula, steps, because } = check('4.5%', 'at("fred/dgs10", "2026-01-30")');
    expect(formula).toBe('at("fred/dgs10", "2026-01-30")');
    expect(steps.map(({ text }) => text)).toEqual([
      '10-year Treasury constant-maturity yield (fred/dgs10) was 4.26 percent on 2026-01-30.',
      'Where it is right, on 2025-01-30: 10-year Treasury constant-maturity yield (fred/dgs10) was 4.52 percent on 2025-01-30.',
    ]);
    expect(because).not.toContain('$to');
  });

  it('is refused as before where the period makes no sense', () => {
    expect(() => check('4.5%', 'at("fred/dgs10", "2025-10")')).toThrow(
      'is daily and has no single figure for "2025-10"; take a day, or mean or max over "2025-10"',
    );
    expect(() => check('4.5%', 'at("fred/dgs10", $to)')).toThrow('$to has no meaning here');
  });
});
