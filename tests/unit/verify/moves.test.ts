import { describe, expect, it } from 'vitest';
import type { PeriodAnchor } from '../../../src/domain/claim.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { parseFormula } from '../../../src/verify/formula/parse-formula.ts';
import { printFormula } from '../../../src/verify/formula/print-formula.ts';
import type { Trial } from '../../../src/verify/moves/trial.ts';
import { MOVES } from '../../../src/verify/moves.ts';
import { factsOf, seriesOf } from './facts-of.ts';

const months = (from: number, count: number) =>
  Array.from({ length: count }, (_none, place) => {
    const month = from + place;
    return `${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}`;
  });

const FACTS = factsOf([
  seriesOf(
    { slug: 'tic/china' },
    months(2020 * 12, 72).map((month, place) => [month, `${1000 - place}`]),
  ),
  seriesOf({ slug: 'mts/outlays' }, [
    ['2025-10', '10'],
    ['2025-12', '12'],
  ]),
  seriesOf({ slug: 'cbo/deficit', frequency: 'FISCAL_YEAR' }, [
    ['FY2025', '1', 'actual'],
    ['FY2025', '2', '2024-06'],
    ['FY2025', '3', '2025-01'],
    ['FY2025', '4', '2026-02'],
  ]),
  seriesOf({ slug: 'cbo/gdp', frequency: 'FISCAL_YEAR' }, [
    ['FY2025', '30', '2025-01'],
    ['FY2025', '31', '2026-02'],
  ]),
]);

function candidates(
  move: keyof typeof MOVES,
  formula: string,
  [start, end, anchor]: readonly [string, string, PeriodAnchor],
  articleDay: string | null = '2025-12-31',
  dayAsked = '2026-06-30',
  facts = FACTS,
): readonly string[] {
  const trial: Trial = {
    formula: parseFormula(formula),
    stated: parseFigure('$1'),
    facts,
    standpoint: { asOf: null, span: { start, end }, anchor },
    articleDay,
    dayAsked,
  };
  return [...MOVES[move].candidates(trial)].map(
    (candidate) => candidate.period()?.text ?? printFormula(candidate.formula),
  );
}

describe('another vintage', () => {
  const stated = ['2024-10-01', '2025-09-30', 'STATED'] as const;

  it('replaces the one pinned, the nearest first', () => {
    expect(candidates('anotherVintage', 'at("cbo/deficit@2025-01", "FY2025")', stated)).toEqual([
      'at("cbo/deficit@2026-02", "FY2025")',
      'at("cbo/deficit@2024-06", "FY2025")',
      'at("cbo/deficit@actual", "FY2025")',
    ]);
  });

  it('replaces it in all series at once, with one that all of them have', () => {
    const formula = 'at("cbo/deficit@2025-01", "FY2025") / at("cbo/gdp@2025-01", "FY2025")';
    expect(candidates('anotherVintage', formula, stated)).toEqual([
      'at("cbo/deficit@2026-02", "FY2025") / at("cbo/gdp@2026-02", "FY2025")',
    ]);
  });

  it('is each vintage of a series that pins none, the newest first, and none of a series without', () => {
    expect(candidates('anotherVintage', 'at("cbo/deficit", "FY2025") / at("tic/china", "2025-09")', stated)).toEqual([
      'at("cbo/deficit@actual", "FY2025") / at("tic/china", "2025-09")',
      'at("cbo/deficit@2026-02", "FY2025") / at("tic/china", "2025-09")',
      'at("cbo/deficit@2025-01", "FY2025") / at("tic/china", "2025-09")',
      'at("cbo/deficit@2024-06", "FY2025") / at("tic/china", "2025-09")',
    ]);
  });
});

describe('the part that is published', () => {
  const sum = 'sum("tic/china", $from, $to)';

  it.each([
    ['the longest leading part', sum, '2025-10-01', '2026-03-31', ['2025-10..2025-12']],
    ['nothing when all is held', sum, '2025-10-01', '2025-12-31', []],
    ['nothing when none is held', sum, '2026-02-01', '2026-03-31', []],
    ['nothing when the start is missing', sum, '2019-10-01', '2026-03-31', []],
    [
      'the part before a gap, when nothing after it is inside',
      'sum("mts/outlays", $from, $to)',
      '2025-10-01',
      '2025-12-02',
      ['2025-10'],
    ],
    ['nothing when a later month is held', 'sum("mts/outlays", $from, $to)', '2025-10-01', '2025-12-31', []],
    [
      'what all series have',
      'sum("tic/china", $from, $to) / sum("mts/outlays", $from, $to)',
      '2025-10-01',
      '2025-12-02',
      ['2025-10'],
    ],
    [
      'nothing when the formula names its months',
      'sum("tic/china", "2025-10", "2026-03")',
      '2025-10-01',
      '2026-03-31',
      [],
    ],
  ])('%s', (_what, formula, start, end, parts) => {
    expect(candidates('publishedPart', formula, [start, end, 'STATED'])).toEqual(parts);
  });
});

describe('whole years away', () => {
  it.each([
    ['a month', '2024-03-01', '2024-03-31', ['2023-03', '2025-03', '2022-03']],
    ['February keeps its end', '2024-02-01', '2024-02-29', ['2023-02', '2025-02', '2022-02']],
    [
      'a year',
      '2023-01-01',
      '2023-12-31',
      ['2022-01..2022-12', '2024-01..2024-12', '2021-01..2021-12', '2025-01..2025-12'],
    ],
    ['two years are too long', '2022-01-01', '2024-01-01', []],
  ])('%s', (_what, start, end, periods) => {
    expect(candidates('wholeYearsAway', 'sum("tic/china", $from, $to)', [start, end, 'STATED'])).toEqual(periods);
  });

  it('is never beyond the day asked, nor beyond what is held, where "the latest" would be of an earlier time', () => {
    const [asked, stated] = ['latest("tic/china", $to)', ['2024-12-01', '2024-12-31', 'STATED']] as const;
    expect(candidates('wholeYearsAway', asked, stated)).toEqual(['2023-12', '2025-12', '2022-12']);
    expect(candidates('wholeYearsAway', asked, stated, '2025-12-31', '2025-06-30')).toEqual(['2023-12', '2022-12']);
  });

  it('may be a year that is still projected where the formula pins the projection', () => {
    const fy2025 = ['2024-10-01', '2025-09-30', 'STATED'] as const;
    const facts = factsOf([
      seriesOf({ slug: 'cbo/debt', frequency: 'FISCAL_YEAR' }, [
        ['FY2025', '1', '2025-01'],
        ['FY2026', '2', '2025-01'],
      ]),
    ]);
    const of = (formula: string) => candidates('wholeYearsAway', formula, fy2025, '2025-12-31', '2025-12-31', facts);
    expect(of('at("cbo/debt@2025-01", $to)')).toEqual(['FY2024', 'FY2026', 'FY2023']);
    expect(of('at("cbo/debt", $to)')).toEqual(['FY2024', 'FY2023']);
  });

  it('is for stated periods that the formula uses', () => {
    expect(candidates('wholeYearsAway', 'at("tic/china", $to)', ['2024-03-01', '2024-03-31', 'NOW'])).toEqual([]);
    expect(candidates('wholeYearsAway', 'at("tic/china", "2024-03")', ['2024-03-01', '2024-03-31', 'STATED'])).toEqual(
      [],
    );
  });
});

describe('all periods written out, years away', () => {
  function of(formula: string, hasPeriod = false): readonly string[] {
    const trial: Trial = {
      formula: parseFormula(formula),
      stated: parseFigure('$1'),
      facts: FACTS,
      standpoint: { asOf: null, span: hasPeriod ? { start: '2025-01-01', end: '2025-12-31' } : null, anchor: null },
      articleDay: null,
      dayAsked: '2026-06-30',
    };
    return [...MOVES.allPeriodsYearsAway.candidates(trial)].map(
      ({ formula: moved, period }) => `${period()?.text}: ${printFormula(moved)}`,
    );
  }

  it('moves them together, never one alone', () => {
    expect(of('at("tic/china", "2024-11") + at("tic/china", "2024-12")')).toEqual([
      '2023-11..2023-12: at("tic/china", "2023-11") + at("tic/china", "2023-12")',
      '2025-11..2025-12: at("tic/china", "2025-11") + at("tic/china", "2025-12")',
      '2022-11..2022-12: at("tic/china", "2022-11") + at("tic/china", "2022-12")',
    ]);
  });

  it.each([
    ['a stretch of two years', 'at("tic/china", "2023-11") + at("tic/china", "2025-11")', false],
    ['a claim with a period of its own', 'at("tic/china", "2024-11") + at("tic/china", "2024-12")', true],
    ['a call without a period', 'at("tic/china", "2024-11") + latest("tic/china")', false],
    ['a search', 'first("tic/china", ">", 1, "2024-11")', false],
    ['no period at all', 'claim("x") / 6', false],
  ])('does not move %s', (_what, formula, hasPeriod) => {
    expect(of(formula, hasPeriod)).toEqual([]);
  });
});

describe('an earlier day', () => {
  it('is any period with a figure in the 24 months before the article, the latest first', () => {
    const found = candidates('earlierDay', 'at("tic/china", $to)', ['2025-06-30', '2025-06-30', 'NOW'], '2025-06-30');
    expect([found[0], found.at(-1), found.length]).toEqual(['2025-06', '2023-06', 25]);
  });

  it.each([
    ['of a stated period', '2025-06-30', '2025-06-30', 'STATED', '2025-06-30'],
    ['of a window', '2025-01-01', '2025-06-30', 'NOW', '2025-06-30'],
    ['without the day of the article', '2025-06-30', '2025-06-30', 'NOW', null],
  ] as const)('is none %s', (_what, start, end, anchor, articleDay) => {
    expect(candidates('earlierDay', 'at("tic/china", $to)', [start, end, anchor], articleDay)).toEqual([]);
  });
});

describe('since another year', () => {
  it('moves the start by whole years and frees the end, never the end alone', () => {
    const found = candidates('sinceAnotherYear', 'change("tic/china", $from, $to)', [
      '2025-09-01',
      '2025-12-31',
      'SINCE',
    ]);
    expect(found[0]).toBe('2024-09..2025-12');
    expect(found).toContain('2024-09..2024-10');
    expect(found).toContain('2023-09..2023-12');
    expect(found.filter((period) => period.startsWith('2025-09'))).toEqual([]);
    expect(found.filter((period) => period.startsWith('2026'))).toEqual([]);
  });

  it('is for nothing but since', () => {
    expect(
      candidates('sinceAnotherYear', 'change("tic/china", $from, $to)', ['2025-09-01', '2025-12-31', 'STATED']),
    ).toEqual([]);
  });
});
