import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/period.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import type { FigureCheck, Foundation } from '../../../src/verify/figure-check.ts';
import { factsOf, seriesOf } from './facts-of.ts';
import { ARTICLE_DAY, claimOf, REGISTER, type RegisterNumber } from './register-facts.ts';

function of(number: RegisterNumber, given: Partial<FigureCheck> = {}) {
  const { formula, quantity, period, periodAnchor, kind } = claimOf(number);
  if (formula === null || quantity === null) throw new Error(`${number} has nothing to check.`);
  return checkFigure({
    formula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts: REGISTER,
    asOf: ARTICLE_DAY,
    today: '2026-08-01',
    articleDay: ARTICLE_DAY,
    ...given,
  });
}

const stranger = (printed: string, formula: string, given: Partial<FigureCheck> = {}) =>
  checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: null,
    facts: REGISTER,
    asOf: null,
    today: '2026-08-01',
    articleDay: null,
    ...given,
  });

describe('why, for each verdict', () => {
  it.each([
    [
      of('c005'),
      'ACCURATE',
      '1.147 trillion USD divided by 6 months is 191.1667 billion USD per month (treasury/net-marketable-borrowing@2025-11-03 2025Q4, 2026Q1), as printed: "nearly $200 billion a month", which admits up to 10 percent less; judged on what was out by 2026-01-31.',
    ],
    [
      of('c048', { asOf: null }),
      'ACCURATE',
      'The highest of the 21 figures of Kim-Wright term premium (fred/threefytp10) from 2025-01-02 to 2025-01-31 is 0.8131 percent, on 2025-01-13, which rounds to the "0.8%" printed.',
    ],
    [
      of('c019', { asOf: null }),
      'CLOSE',
      'Debt held by foreigners (fred/fdhbfin) of 9.2484 trillion USD divided by debt held by the public (fred/fygfdpun) of 30.2983 trillion USD is 0.3052, or 30.5245 percent, in 2025Q3, 0.52 percentage points more than the "just 30%" printed, which is close.',
    ],
    [
      of('c050'),
      'MISDATED',
      'Kim-Wright term premium (fred/threefytp10) was 0.6155 percent on 2026-01-27, the last day with a figure up to 2026-01-31, 0.12 percentage points more than the "0.5%" printed; it was right on 2025-12-29, at 0.5495 percent; judged on what was out by 2026-01-31, as far as estimated days of release tell.',
    ],
    [
      stranger('$1.87 trillion', 'at("cbo/deficit", "FY2025")'),
      'MISDATED',
      'Deficit (cbo/deficit, actual) was 1.7818 trillion USD in FY2025, 4.7 percent less than the "$1.87 trillion" printed; it is right by the vintage 2025-01, at 1.8718 trillion USD.',
    ],
    [
      of('c009', { asOf: null }),
      'CONTRADICTED',
      '104.4 billion USD divided by 4.4286 weeks is 23.5742 billion USD per week (mts/gross-interest 2025-10), about twice the "$11.5 billion a week" printed.',
    ],
    [
      of('c034', { asOf: null }),
      'CONTRADICTED',
      '6.1 percent divided by 3.8 percent is 1.6053, 20 percent less than the "nearly double" printed, which admits up to 10 percent less.',
    ],
    [
      of('c044', { asOf: null }),
      'CONTRADICTED',
      '"Trustees, 2025 report" (known only at second hand) gives 2033 ("2033"), 3 years after the "2030" printed.',
    ],
    [
      stranger('down 50 basis points', 'change("fred/dgs10", "2025-09-16", "2026-01-30")'),
      'CONTRADICTED',
      '10-year Treasury constant-maturity yield (fred/dgs10) rose 0.22 percentage points from 4.04 percent on 2025-09-16 to 4.26 percent on 2026-01-30 (22 basis points), the opposite way to the "down 50 basis points" printed.',
    ],
    [
      of('c048', { asOf: '2025-01-20' }),
      'PENDING',
      'The period of "0.8%", 2025-01-01..2025-01-31, is not over on 2025-01-20; figures for the whole of it are due about 2025-02-04.',
    ],
    [
      of('c048', { asOf: '2025-02-01' }),
      'PENDING',
      'The figure of Kim-Wright term premium (fred/threefytp10) for 2025-01-29 was not out by 2025-02-01, so "0.8%" has to wait for it; it is due about 2025-02-02.',
    ],
    [
      stranger('156%', 'found("everything-rally-c063-cbo")', { asOf: '2025-03-26' }),
      'PENDING',
      '"CBO, The Long-Term Budget Outlook: 2025 to 2055" came out on 2025-03-27, after 2025-03-26, so "156%" has to wait for it.',
    ],
    [
      of('c026'),
      'UNVERIFIED',
      '"$113 billion" rests on "a column of December 2025", which was not seen here, so it is not verified.',
    ],
    [
      of('c083'),
      'NOT_CHECKABLE',
      '"5.5-6%" is a scenario, not a statement of fact; 10-year Treasury constant-maturity yield (fred/dgs10) was 4.24 percent on 2026-01-29, the last day with a figure up to 2026-01-31; such a level was last seen on 2001-05-30, at 5.54 percent; judged on what was out by 2026-01-31, as far as estimated days of release tell.',
    ],
  ])('%#', (check, verdict, because) => {
    expect([check.verdict, check.because]).toEqual([verdict, because]);
  });
});

const CBO = factsOf([
  seriesOf({ slug: 'cbo/deficit', name: 'deficit', frequency: 'FISCAL_YEAR' }, [
    ['FY2025', '1871.8e9', '2025-01', '2025-01-17'],
    ['FY2026', '1713.4e9', '2025-01', '2025-01-17'],
    ['FY2027', '1687.6e9', '2025-01', '2025-01-17'],
    ['FY2025', '1781.8e9', 'actual', '2025-10-16'],
  ]),
]);

describe('why, for a figure that was projected', () => {
  const asOf = '2025-06-30';
  const projects = { kind: 'ARITHMETIC', anchor: 'STATED', articleDay: null } as const;

  it.each<[string, string, string, Partial<FigureCheck>, string]>([
    [
      'what it came out at',
      '$1.9 trillion',
      'at("cbo/deficit@2025-01", "FY2025")',
      {},
      'Deficit (cbo/deficit, vintage 2025-01) is projected at 1.8718 trillion USD in FY2025, which rounds to the "$1.9 trillion" printed; it came out at 1.7818 trillion USD.',
    ],
    [
      'nothing of what was not out on the day',
      '$1.9 trillion',
      'at("cbo/deficit@2025-01", "FY2025")',
      { asOf },
      'Deficit (cbo/deficit, vintage 2025-01) is projected at 1.8718 trillion USD in FY2025, which rounds to the "$1.9 trillion" printed; judged on what was out by 2025-06-30.',
    ],
    [
      'nothing of a year that is not over',
      '$1.7 trillion',
      'at("cbo/deficit@2025-01", "FY2026")',
      {},
      'Deficit (cbo/deficit, vintage 2025-01) is projected at 1.7134 trillion USD in FY2026, which rounds to the "$1.7 trillion" printed.',
    ],
    [
      'where it is right, as projected',
      '$1.69 trillion',
      'at("cbo/deficit@2025-01", $to)',
      { ...projects, period: parsePeriod('FY2026') ?? null },
      'Deficit (cbo/deficit, vintage 2025-01) is projected at 1.7134 trillion USD in FY2026, 1.4 percent more than the "$1.69 trillion" printed; it is right in FY2027, as projected, at 1.6876 trillion USD.',
    ],
    [
      'nothing of what was out by a day to come',
      '$1.7 trillion',
      'at("cbo/deficit@2025-01", "FY2026")',
      { asOf: '2030-01-01' },
      'Deficit (cbo/deficit, vintage 2025-01) is projected at 1.7134 trillion USD in FY2026, which rounds to the "$1.7 trillion" printed.',
    ],
    [
      'that a record was not checked',
      'a record $1.8 trillion',
      'at("cbo/deficit", "FY2025")',
      { asOf: '2026-01-31' },
      'Deficit (cbo/deficit, actual) was 1.7818 trillion USD in FY2025, which rounds to the "a record $1.8 trillion" printed; judged on what was out by 2026-01-31; whether it was a record was not checked.',
    ],
  ])('says %s', (_what, printed, formula, given, because) => {
    expect(stranger(printed, formula, { facts: CBO, ...given }).because).toBe(because);
  });
});

describe('why, for a fall', () => {
  it.each([
    [
      'down 50 basis points',
      'change("fred/dgs10", "2025-01-13", "2025-09-16")',
      '10-year Treasury constant-maturity yield (fred/dgs10) fell 0.75 percentage points from 4.79 percent on 2025-01-13 to 4.04 percent on 2025-09-16 (75 basis points), 25 basis points more than the "down 50 basis points" printed.',
    ],
    [
      'fell by a third',
      'percentChange("fred/dgs10", "2025-01-13", "2025-09-16")',
      '10-year Treasury constant-maturity yield (fred/dgs10) fell 15.6576 percent from 4.79 percent on 2025-01-13 to 4.04 percent on 2025-09-16, 18 percentage points less than the "fell by a third" printed.',
    ],
  ])('%s', (printed, formula, because) => {
    expect(stranger(printed, formula).because).toBe(because);
  });
});

describe('a claim that is derived from another', () => {
  const c007: Foundation = { slug: 'everything-rally-c007', verdict: 'MISDATED' };

  it.each<[string, RegisterNumber, readonly Foundation[], string, string]>([
    ['C009 on C007', 'c009', [c007], 'CONTRADICTED', 'it rests on everything-rally-c007, which is misdated'],
    ['C010 on C007', 'c010', [c007], 'MISDATED', 'it rests on everything-rally-c007, which is misdated'],
    [
      'C009 on C007 and C008',
      'c009',
      [c007, { slug: 'everything-rally-c008', verdict: 'CONTRADICTED' }],
      'CONTRADICTED',
      'it rests on everything-rally-c007, which is misdated, and on everything-rally-c008, which is contradicted',
    ],
    [
      'C005, had C003 been found misleading',
      'c005',
      [{ slug: 'everything-rally-c003', verdict: 'MISLEADING' }],
      'ACCURATE',
      'it rests on everything-rally-c003, which is misleading',
    ],
  ])('%s says so, and keeps its own verdict', (_what, number, restsOn, verdict, words) => {
    const check = of(number, { restsOn });
    expect(check.verdict).toBe(verdict);
    expect(check.because.endsWith(`; ${words}.`)).toBe(true);
  });

  it('says nothing of what stands, waits or was not verified', () => {
    const restsOn = (['ACCURATE', 'CLOSE', 'PENDING', 'UNVERIFIED', 'NOT_CHECKABLE'] as const).map((verdict) => ({
      slug: 'everything-rally-c003',
      verdict,
    }));
    expect(of('c005', { restsOn }).because).toBe(of('c005').because);
  });
});
