import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/check.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import type { FigureCheck } from '../../../src/verify/figure-check.ts';
import { factsOf, type Row, seriesOf } from './facts-of.ts';

const monthEnd = { days: 12, business: false, text: '12 days after' };

const FACTS = factsOf(
  [
    seriesOf({ slug: 'cbo/deficit', name: 'deficit', frequency: 'FISCAL_YEAR' }, [
      ['FY2024', '1.83e12', 'actual', '2024-10-18'],
      ['FY2025', '1.78e12', 'actual', '2025-10-16'],
      ['FY2025', '1.87e12', '2025-01', '2025-01-17'],
      ['FY2025', '1.85e12', '2024-06', '2024-06-18'],
      ['FY2026', '1.71e12', '2025-01', '2025-01-17'],
      ['FY2026', '1.86e12', '2026-02', '2026-02-11'],
    ]),
    seriesOf({ slug: 'mts/outlays', name: 'outlays', releaseRule: monthEnd }, [
      ['2025-08', '690e9', null, '2025-09-11'],
      ['2025-09', '345e9', null, '2025-10-16'],
      ['2025-10', '688e9', null, '2025-11-25'],
    ]),
    seriesOf({ slug: 'tic/china', name: 'holdings of China' }, [
      ['2025-08', '699.7e9', null, '2025-10-18'],
      ['2025-09', '699.2e9', null, '2025-11-18'],
      ['2025-10', '688.7e9', null, '2025-12-18'],
      ['2025-11', '683.9e9', null, '2026-01-15'],
      ['2025-12', '650.0e9', null, '2026-02-18'],
    ]),
    seriesOf(
      { slug: 'boe/bank-rate', name: 'Bank Rate', unit: 'percent' },
      ['2024-01', '2024-02', '2024-03'].map((month): Row => [month, '5.25']),
    ),
  ],
  [],
  {
    unseen: {
      figure: parseFigure('$113 billion'),
      sourceTitle: 'a column',
      seen: 'NOT_SEEN',
      publishedOn: '2025-12-01',
    },
    seen: {
      figure: parseFigure('156%'),
      sourceTitle: 'CBO, March 2025',
      seen: 'IN_FULL',
      publishedOn: '2025-03-27',
    },
    undated: { figure: parseFigure('156%'), sourceTitle: 'CBO, a table', seen: 'IN_FULL', publishedOn: null },
  },
);

const span = (from: string, to: string = from): Period => {
  const [start, end] = [parsePeriod(from), parsePeriod(to)] as [Period, Period];
  return { ...start, text: from === to ? from : `${from}..${to}`, end: end.end };
};

function check(printed: string, formula: string, given: Partial<FigureCheck> = {}): Check {
  return checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: null,
    facts: FACTS,
    asOf: null,
    today: '2026-03-01',
    articleDay: '2026-01-31',
    ...given,
  });
}

const verdict = (...given: Parameters<typeof check>): string => {
  const { verdict: said, trueWhen } = check(...given);
  return [said, ...trueWhen.map(({ period, vintage }) => vintage ?? period?.text)].join(' ');
};

describe('a figure that somebody sends', () => {
  it.each([
    ['$1.78 trillion', 'at("cbo/deficit", "FY2025")', 'ACCURATE'],
    ['$1.7 trillion', 'at("cbo/deficit", "FY2025")', 'CLOSE'],
    ['$3 trillion', 'at("cbo/deficit", "FY2025")', 'CONTRADICTED'],
    ['fell', 'change("cbo/deficit", "FY2024", "FY2025")', 'ACCURATE'],
    ['rising', 'change("cbo/deficit", "FY2024", "FY2025")', 'CONTRADICTED'],
    ['1.03 times', 'at("cbo/deficit", "FY2024") / at("cbo/deficit", "FY2025")', 'ACCURATE'],
    ['103%', 'at("cbo/deficit", "FY2024") / at("cbo/deficit", "FY2025")', 'ACCURATE'],
    ['156%', 'found("seen")', 'ACCURATE'],
    // Moved to another vintage even without a claim, because the formula says which one.
    ['$1.9 trillion', 'at("cbo/deficit@2025-01", "FY2025")', 'ACCURATE'],
    ['$1.85 trillion', 'at("cbo/deficit@2025-01", "FY2025")', 'MISDATED 2024-06'],
    ['$1.78 trillion', 'at("cbo/deficit@2025-01", "FY2025")', 'MISDATED actual'],
    ['$2 trillion', 'at("cbo/deficit", "FY2027")', 'PENDING'],
  ])('%s against %s is %s', (printed, formula, said) => {
    expect(verdict(printed, formula)).toBe(said);
  });

  it('is measured in its own unit, or for a bare direction in that of the series', () => {
    expect(check('103%', 'at("cbo/deficit", "FY2024") / at("cbo/deficit", "FY2025")')).toMatchObject({
      unit: 'percent',
    });
    const fell = check('fell', 'change("cbo/deficit", "FY2024", "FY2025")');
    expect([fell.unit, fell.measured?.toFixed()]).toEqual(['USD', '-50000000000']);
  });

  it.each([
    [
      '15%',
      'at("cbo/deficit", "FY2025")',
      'Cannot compare USD and percent: the units do not fit; write "15%" in USD, or measure something in percent.',
    ],
    ['$1 billion', 'at("cbo/defict", "FY2025")', 'There is no series "cbo/defict"; did you mean "cbo/deficit"?'],
    [
      '$1 billion',
      'at("cbo/deficit", $to)',
      '$to has no meaning here, because no claim with a period is being checked; write the period out.',
    ],
    [
      '$1 billion',
      'at("cbo/deficit", "2025-10")',
      'Deficit (cbo/deficit) is for fiscal years and has no single figure for "2025-10"',
    ],
  ])('%s against %s is refused', (printed, formula, sentence) => {
    expect(() => check(printed, formula)).toThrow(sentence);
  });
});

describe('a statement of fact', () => {
  const fact = { kind: 'HISTORICAL_FACT', anchor: 'STATED' } as const;

  it.each([
    [
      'before its period is over',
      '$1.78 trillion',
      'at("cbo/deficit", $to)',
      'FY2025',
      'FY2025',
      '2025-09-29',
      'PENDING',
    ],
    [
      'before its figure is out',
      '$688 billion',
      'at("mts/outlays", $to)',
      '2025-10',
      '2025-10',
      '2025-11-24',
      'PENDING',
    ],
    ['once it is out', '$688 billion', 'at("mts/outlays", $to)', '2025-10', '2025-10', '2025-11-25', 'ACCURATE'],
    [
      'before a figure not held is due',
      '$500 billion',
      'at("mts/outlays", $to)',
      '2025-11',
      '2025-11',
      '2025-12-11',
      'PENDING',
    ],
    [
      'after a figure not held was due',
      '$500 billion',
      'at("mts/outlays", $to)',
      '2025-11',
      '2025-11',
      '2025-12-13',
      'UNVERIFIED',
    ],
    [
      'before the series starts',
      '$500 billion',
      'at("mts/outlays", $to)',
      '2020-11',
      '2020-11',
      '2025-12-13',
      'UNVERIFIED',
    ],
    [
      'of two months, the second out',
      '$1,033 billion',
      'sum("mts/outlays", $from, $to)',
      '2025-09',
      '2025-10',
      '2025-11-25',
      'ACCURATE',
    ],
    [
      // A part that fits says nothing until the whole is out.
      'of two months, the first alone out and printed',
      '$345 billion',
      'sum("mts/outlays", $from, $to)',
      '2025-09',
      '2025-10',
      '2025-11-24',
      'PENDING',
    ],
    [
      'of two months, the first alone out, not printed',
      '$900 billion',
      'sum("mts/outlays", $from, $to)',
      '2025-09',
      '2025-10',
      '2025-11-24',
      'PENDING',
    ],
    [
      'of two months, the second alone printed',
      '$688 billion',
      'sum("mts/outlays", $from, $to)',
      '2025-09',
      '2025-10',
      '2025-12-01',
      'CONTRADICTED',
    ],
  ])('%s', (_what, printed, formula, from, to, asOf, said) => {
    expect(verdict(printed, formula, { ...fact, period: span(from, to), asOf })).toBe(said);
  });

  it('says why it waits', () => {
    const awaited = { ...fact, period: span('2025-10'), asOf: '2025-11-24' };
    expect(check('$688 billion', 'at("mts/outlays", $to)', awaited).because).toBe(
      'The figure of outlays (mts/outlays) for 2025-10 was not out by 2025-11-24, so "$688 billion" has to wait for it; it came out on 2025-11-25.',
    );
    const unfinished = { ...fact, period: span('FY2025'), asOf: '2025-09-29' };
    expect(check('$1.78 trillion', 'at("cbo/deficit", $to)', unfinished).because).toBe(
      'The period of "$1.78 trillion", FY2025, is not over on 2025-09-29.',
    );
  });

  it('rests on a gap of ours no longer than the data last', () => {
    const check2020 = check('$500 billion', 'at("mts/outlays", $to)', { ...fact, period: span('2020-11') });
    expect(check2020.measured).toBeNull();
    expect(check2020.because).toBe(
      'Outlays (mts/outlays) holds no figure in 2020-11; those held run from 2025-08 to 2025-10, so "$500 billion" cannot be verified.',
    );
  });

  it('counts a figure whose day of release nobody knows as missing, not as awaited', () => {
    const asOf = { ...fact, period: span('2024-03'), asOf: '2025-01-01' };
    expect(verdict('5.25%', 'at("boe/bank-rate", $to)', asOf)).toBe('UNVERIFIED');
    expect(verdict('5.25%', 'at("boe/bank-rate", $to)', { ...asOf, asOf: null })).toBe('ACCURATE');
  });
});

describe('a projection', () => {
  const projection = { kind: 'OFFICIAL_PROJECTION', anchor: 'STATED', period: span('FY2025') } as const;

  it.each([
    ['the newest on the day', '2025-06-30', '$1.87 trillion', '2025-01', 'ACCURATE'],
    ['an older one', '2025-06-30', '$1.85 trillion', '2024-06', 'MISDATED 2024-06'],
    ['one whose outcome was known', '2026-01-31', '$1.87 trillion', '2025-01', 'MISDATED 2025-01'],
    ['the outcome, told as a projection', '2026-01-31', '$1.78 trillion', '2025-01', 'MISDATED actual'],
    ['none', '2026-01-31', '$3 trillion', '2025-01', 'CONTRADICTED'],
  ])('%s on %s: %s in the vintage %s', (_what, articleDay, printed, vintage, said) => {
    expect(verdict(printed, `at("cbo/deficit@${vintage}", "FY2025")`, { ...projection, articleDay })).toBe(said);
  });

  it.each([
    ['before the outcome was out', '2025-10-15', 'ACCURATE'],
    ['once it was', '2025-10-16', 'MISDATED 2025-01'],
  ])('is superseded by nothing that came after the day asked: %s', (_what, asOf, said) => {
    const given = { ...projection, articleDay: '2026-01-31', asOf };
    expect(verdict('$1.87 trillion', 'at("cbo/deficit@2025-01", "FY2025")', given)).toBe(said);
  });

  it('is never waited for', () => {
    const notOut = { ...projection, period: span('FY2026'), asOf: '2026-01-31' };
    expect(verdict('$1.86 trillion', 'at("cbo/deficit@2026-02", "FY2026")', notOut)).toBe('UNVERIFIED');
  });
});

describe('a figure of a document', () => {
  it('that nobody has seen is not verified, and says so', () => {
    const unseen = check('$113 billion', 'found("unseen")', { kind: 'HISTORICAL_FACT' });
    expect(unseen.verdict).toBe('UNVERIFIED');
    expect(unseen.because).toBe('"$113 billion" rests on "a column", which was not seen here, so it is not verified.');
  });
});

describe('a figure of a document, on a day', () => {
  it.each([
    ['a fact, before', 'HISTORICAL_FACT', 'seen', '2025-03-26', 'PENDING'],
    ['a fact, on its day', 'HISTORICAL_FACT', 'seen', '2025-03-27', 'ACCURATE'],
    ['a forecast, before', 'FORECAST', 'seen', '2025-03-26', 'UNVERIFIED'],
    ['not seen, before', 'HISTORICAL_FACT', 'unseen', '2025-11-30', 'UNVERIFIED'],
    ['of an unknown day', 'HISTORICAL_FACT', 'undated', '2025-03-26', 'ACCURATE'],
  ] as const)('%s', (_what, kind, slug, asOf, said) => {
    const printed = slug === 'unseen' ? '$113 billion' : '156%';
    expect(check(printed, `found("${slug}")`, { kind, asOf }).verdict).toBe(said);
  });

  it('says that it is of a later day', () => {
    expect(check('156%', 'found("seen")', { kind: 'FORECAST', asOf: '2025-03-26' }).because).toBe(
      '"CBO, March 2025" is of a later day than 2025-03-26: it was published on 2025-03-27, so "156%" cannot be verified; judged on what was out by 2025-03-26.',
    );
  });

  it('is exact only when its day is known', () => {
    const undated = check('156%', 'found("undated")', { asOf: '2025-03-26' });
    expect(undated.asOfIsExact).toBe(false);
    expect(undated.because).toContain('"CBO, a table" (published on an unknown day) gives');
    expect(check('156%', 'found("undated")').asOfIsExact).toBe(true);
    expect(check('156%', 'found("undated")').because).not.toContain('unknown');
    expect(check('156%', 'found("seen")', { asOf: '2026-01-31' }).asOfIsExact).toBe(true);
  });

  it('is no reason to refuse a check that also reads a period', () => {
    const formula = 'found("seen") + at("boe/bank-rate", $to)';
    const given = { kind: 'FORECAST', anchor: 'STATED', period: span('2024-03'), asOf: '2025-03-26' } as const;
    expect(verdict('156%', formula, given)).toBe('UNVERIFIED');
  });
});

describe('a figure of now', () => {
  const now = { kind: 'HISTORICAL_FACT', anchor: 'NOW', period: span('2026-01-31') } as const;

  it.each([
    ['what was so a while ago', '$699 billion', 'latest("tic/china", $to)', 'MISDATED 2025-09'],
    ['what is nearly so', '$690 billion', 'latest("tic/china", $to)', 'CLOSE'],
    ['what never was', '$900 billion', 'latest("tic/china", $to)', 'CONTRADICTED'],
  ])('%s', (_what, printed, formula, said) => {
    expect(verdict(printed, formula, { ...now, asOf: '2026-01-31' })).toBe(said);
  });

  it('that was last so long ago is refuted, with the time', () => {
    const later = { ...now, articleDay: '2028-01-31', today: '2028-02-01', period: span('2028-01-31') };
    expect(verdict('$699 billion', 'latest("tic/china", $to)', later)).toBe('CONTRADICTED 2025-09');
  });
});
