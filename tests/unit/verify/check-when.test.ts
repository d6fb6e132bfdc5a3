import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/check.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import type { FigureCheck } from '../../../src/verify/figure-check.ts';
import { factsOf, seriesOf } from './facts-of.ts';

const FACTS = factsOf([
  seriesOf({ slug: 'cbo/debt-gdp', name: 'debt', unit: 'percent', frequency: 'FISCAL_YEAR' }, [
    ['FY2024', '97.4', 'actual', '2024-10-18'],
    ['FY2025', '100.2', '2025-01', '2025-01-17'],
    ['FY2025', '99.4', 'actual', '2025-10-16'],
    ['FY2026', '101.7', '2025-01', '2025-01-17'],
    ['FY2026', '100.6', '2026-02', '2026-02-11'],
    ['FY2035', '118.48', '2025-01', '2025-01-17'],
    ['FY2035', '117.98', '2026-02', '2026-02-11'],
  ]),
  seriesOf({ slug: 'mts/outlays', name: 'outlays' }, [
    ['2025-09', '345e9', null, '2025-10-16'],
    ['2025-10', '688e9', null, '2025-11-25'],
  ]),
  seriesOf({ slug: 'tic/china', name: 'holdings of China' }, [
    ['2025-06', '730.0e9', null, '2025-08-15'],
    ['2025-08', '699.7e9', null, '2025-10-18'],
    ['2025-09', '699.2e9', null, '2025-11-18'],
    ['2025-12', '683.5e9', null, '2026-02-18'],
    ['2026-03', '710.0e9', null, '2026-05-15'],
  ]),
]);

const days = (start: string, end: string): Period => ({
  ...(parsePeriod(start) as Period),
  text: `${start}..${end}`,
  end,
});

function check(printed: string, formula: string, given: Partial<FigureCheck>): Check {
  return checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: 'HISTORICAL_FACT',
    facts: FACTS,
    asOf: null,
    today: '2026-08-01',
    articleDay: '2026-01-31',
    ...given,
  });
}

const short = (...given: Parameters<typeof check>): string => {
  const { verdict, trueWhen } = check(...given);
  return [verdict, ...trueWhen.map(({ period, vintage }) => vintage ?? period?.text)].join(' ');
};

describe('a projection that was replaced', () => {
  const fy2035 = { kind: 'OFFICIAL_PROJECTION', anchor: 'STATED', period: parsePeriod('FY2035') as Period } as const;

  it.each([
    ['C062: before the newer baseline', '118%', '2026-01-31', 'ACCURATE'],
    ['C062: after it, which still prints 118', '118%', '2026-03-01', 'ACCURATE'],
    ['to the tenth, after it', '118.5%', '2026-03-01', 'MISDATED 2025-01'],
  ])('%s', (_what, printed, articleDay, said) => {
    expect(short(printed, 'at("cbo/debt-gdp@2025-01", "FY2035")', { ...fy2035, articleDay })).toBe(said);
  });

  it.each([
    ['on the day of print', '2026-01-31', 'ACCURATE'],
    ['on later data', null, 'ACCURATE'],
  ])(
    'is judged by what was published when it was printed, where the formula leaves it open: %s',
    (_what, asOf, said) => {
      const { verdict, because } = check('118.5%', 'at("cbo/debt-gdp", "FY2035")', { ...fy2035, asOf });
      expect(verdict).toBe(said);
      expect(because).toContain('vintage 2025-01');
      expect(because).toContain('judged on what was out by 2026-01-31');
    },
  );
});

describe('a projection whose outcome was known when it was printed', () => {
  const fy2025 = { kind: 'OFFICIAL_PROJECTION', anchor: 'STATED', period: parsePeriod('FY2025') as Period } as const;

  it.each([
    ['C031: with its vintage pinned', 'at("cbo/debt-gdp@2025-01", $to)'],
    ['C031: with none pinned', 'at("cbo/debt-gdp", $to)'],
  ])('%s', (_what, formula) => {
    expect(short('100.2%', formula, fy2025)).toBe('MISDATED 2025-01');
    expect(short('100.2%', formula, { ...fy2025, asOf: '2026-01-31' })).toBe('MISDATED 2025-01');
    expect(short('100.2%', formula, { ...fy2025, articleDay: '2025-06-30' })).toBe('ACCURATE');
  });
});

describe('a statement of fact that only a projection measures', () => {
  const fy2026 = { anchor: 'STATED', period: parsePeriod('FY2026') as Period } as const;

  it('is waited for, and then not verified by what was expected', () => {
    const formula = 'at("cbo/debt-gdp", $to)';
    expect(short('100.6%', formula, { ...fy2026, today: '2026-08-01' })).toBe('PENDING');
    const later = check('100.6%', formula, { ...fy2026, today: '2027-01-01' });
    expect(later.measured).toBeNull();
    expect([later.verdict, later.because]).toEqual([
      'UNVERIFIED',
      'Debt (cbo/debt-gdp, actual) has no figure for FY2026, for which only a projection is held (vintage 2026-02), so "100.6%" cannot be verified.',
    ]);
  });

  it('is no matter to a claim that projects', () => {
    const formula = 'at("cbo/debt-gdp", $to)';
    const projected = { ...fy2026, kind: 'OFFICIAL_PROJECTION', articleDay: '2026-02-12', asOf: '2026-02-12' } as const;
    expect(short('100.6%', formula, projected)).toBe('ACCURATE');
  });
});

describe('a figure that could not be measured', () => {
  it('is not misdated for being right in another year: it may be right in its own', () => {
    const july = { anchor: 'STATED', period: days('2026-06-01', '2026-06-30') } as const;
    expect(short('$730 billion', 'at("tic/china", $to)', july)).toBe('UNVERIFIED');
  });
});

describe('a part told as the whole', () => {
  const both = { anchor: 'STATED', period: days('2025-09-01', '2025-10-31') } as const;
  const formula = 'sum("mts/outlays", $from, $to)';

  it.each([
    ['printed and asked when one month was out', '2025-11-01', '2025-11-01', 'PENDING'],
    ['printed when one month was out, asked later', '2025-11-01', null, 'MISDATED 2025-09'],
    ['printed when both were out', '2025-12-01', null, 'CONTRADICTED'],
  ])('%s', (_what, articleDay, asOf, said) => {
    expect(short('$345 billion', formula, { ...both, articleDay, asOf })).toBe(said);
  });

  it('says that it is the part that was out', () => {
    expect(check('$345 billion', formula, { ...both, articleDay: '2025-11-01' }).because).toBe(
      'The sum of the 2 figures of outlays (mts/outlays) from 2025-09 to 2025-10 is 1.033 trillion USD, about three times the "$345 billion" printed; it was right for the part that was out when it was printed, in 2025-09, at 345 billion USD.',
    );
  });
});

describe('the last time that it was right', () => {
  const latest = 'latest("tic/china", $to)';
  const now = { anchor: 'NOW', period: parsePeriod('2026-01-31') as Period } as const;
  const far = { ...now, articleDay: '2029-01-31', period: parsePeriod('2029-01-31') as Period, today: '2029-02-01' };

  it.each([
    ['of now: up to the day asked', '$710 billion', { ...now, asOf: null }, 'CONTRADICTED 2026-03'],
    [
      'of now as published: nothing later than the article',
      '$710 billion',
      { ...now, asOf: '2026-01-31' },
      'CONTRADICTED',
    ],
    ['of now, moved at most to the day of the article', '$730 billion', { ...now, asOf: null }, 'MISDATED 2025-06'],
    ['of now, years ago', '$730 billion', far, 'CONTRADICTED 2025-06'],
  ] as const)('%s', (_what, printed, given, said) => {
    expect(short(printed, latest, given)).toBe(said);
  });

  it('of a change since then keeps its start', () => {
    const since = { anchor: 'SINCE', period: days('2025-06-01', '2026-01-31') } as const;
    const formula = 'latest("tic/china", $to) - at("tic/china", $from)';
    expect(short('-$31 billion', formula, { ...since, asOf: '2026-01-31' })).toBe('ACCURATE');
    expect(short('-$30.3 billion', formula, { ...since, asOf: '2026-01-31' })).toBe('CONTRADICTED 2025-06..2025-08');
  });
});
