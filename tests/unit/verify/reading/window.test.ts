import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../src/domain/period.ts';
import { viewSeries } from '../../../../src/verify/reading/series-view.ts';
import { windowOf } from '../../../../src/verify/reading/window.ts';
import { evaluated } from '../evaluated.ts';
import { factsOf, fixture, seriesOf } from '../facts-of.ts';

const FACTS = factsOf([
  seriesOf(
    { slug: 'mts/outlays', name: 'total outlays' },
    ['2025-08', '2025-09', '2025-10', '2025-12', '2026-01'].map((month) => [month, '600e9']),
  ),
  seriesOf(
    { slug: 'fred/dgs10', name: '10-year Treasury yield', unit: 'percent', frequency: 'DAY' },
    ['2026-01-02', '2026-01-05', '2026-01-09', '2026-01-16', '2026-01-26'].map((day) => [day, '4.2']),
  ),
  seriesOf(
    { slug: 'omb/deficit-gdp', name: 'deficit', unit: 'percent', frequency: 'FISCAL_YEAR' },
    ['FY2023', 'FY2024', 'FY2025'].map((year) => [year, '6']),
  ),
]);

function window(slug: string, from?: string, to?: string, mayEndEarly = false): string {
  const view = viewSeries(FACTS, { slug, vintage: null }, null);
  const period = (text?: string) => (text === undefined ? undefined : parsePeriod(text));
  const { first, last, askedEnd } = windowOf(view, period(from), period(to), mayEndEarly);
  const text = (place: number) => view.observations[place]?.period.text;
  return `${text(first)} to ${text(last)}${askedEnd === null ? '' : `, asked to ${askedEnd}`}`;
}

describe('windowOf', () => {
  it.each([
    ['whole months', 'mts/outlays', '2025-08', '2025-10', '2025-08 to 2025-10'],
    ['a month that begins before is left out', 'mts/outlays', '2025-08-15', '2025-10-31', '2025-09 to 2025-10'],
    ['a month that ends after is left out', 'mts/outlays', '2025-08-01', '2025-10-30', '2025-08 to 2025-09'],
    ['a quarter of months', 'mts/outlays', '2025-12-01', '2026-01-31', '2025-12 to 2026-01'],
    ['fiscal years', 'omb/deficit-gdp', 'FY2023', 'FY2025', 'FY2023 to FY2025'],
    ['a whole series', 'omb/deficit-gdp', undefined, undefined, 'FY2023 to FY2025'],
    ['days, on holidays', 'fred/dgs10', '2026-01-01', '2026-01-18', '2026-01-02 to 2026-01-16'],
  ])('%s', (_what, slug, from, to, found) => {
    expect(window(slug, from, to)).toBe(found);
  });

  it.each([
    [
      'calendar years of a series by fiscal year',
      'omb/deficit-gdp',
      '2022',
      '2024',
      'is by fiscal year, and "2022" is a calendar one; write "FY2022" if that is meant.',
    ],
    ['a gap', 'mts/outlays', '2025-10', '2025-12', 'Total outlays (mts/outlays) holds no figure in 2025-11;'],
    [
      'a gap at the end',
      'mts/outlays',
      '2025-10-01',
      '2025-12-02',
      'Total outlays (mts/outlays) holds no figure in 2025-11;',
    ],
    ['a late start', 'mts/outlays', '2025-06', '2025-09', 'Total outlays (mts/outlays) holds no figure in 2025-06;'],
    ['an early end', 'mts/outlays', '2025-12', '2026-03', 'Total outlays (mts/outlays) holds no figure in 2026-02;'],
    ['nothing at all', 'mts/outlays', '2027-01', '2027-02', 'Total outlays (mts/outlays) holds no figure in 2027-01;'],
    [
      'ten days without a figure',
      'fred/dgs10',
      '2026-01-01',
      '2026-01-26',
      '10-year Treasury yield (fred/dgs10) holds no figure on 2026-01-17;',
    ],
    [
      'eight days after the last',
      'fred/dgs10',
      '2026-01-20',
      '2026-02-03',
      '10-year Treasury yield (fred/dgs10) holds no figure on 2026-01-27;',
    ],
    [
      'no whole month',
      'mts/outlays',
      '2025-08-02',
      '2025-08-31',
      'No whole period of total outlays (mts/outlays) lies between 2025-08-02 and 2025-08-31; widen the window.',
    ],
    [
      'backwards',
      'mts/outlays',
      '2025-10',
      '2025-08',
      'The window ends on 2025-08-31, before it starts on 2025-10-01.',
    ],
  ])('refuses %s', (_what, slug, from, to, sentence) => {
    expect(() => window(slug, from, to)).toThrow(sentence);
  });

  it('lets a window of now end at the last figure held, and nothing else', () => {
    expect(window('mts/outlays', '2025-12', '2026-03', true)).toBe('2025-12 to 2026-01, asked to 2026-03-31');
    expect(window('fred/dgs10', '2026-01-26', '2026-03-01', true)).toBe(
      '2026-01-26 to 2026-01-26, asked to 2026-03-01',
    );
    expect(() => window('mts/outlays', '2025-10', '2026-03', true)).toThrow('holds no figure in 2025-11');
    expect(() => window('mts/outlays', '2025-06', '2026-03', true)).toThrow('holds no figure in 2025-06');
    expect(() => window('mts/outlays', '2027-01', '2027-03', true)).toThrow('holds no figure in 2027-01');
  });
});

describe('the end of what is held', () => {
  const daily = { name: '10-year Treasury yield', unit: 'percent', frequency: 'DAY' } as const;
  const days = fixture('dgs10.csv');
  const upTo = (last: string) => days.filter(([day]) => day >= '2025-01' && day <= last);
  const until = (last: string) => factsOf([seriesOf({ slug: 'fred/dgs10', ...daily }, upTo(last))]);
  const published = factsOf([
    seriesOf(
      { slug: 'fred/dgs10', ...daily, releaseRule: { days: 1, business: true, text: 'the next business day' } },
      upTo('2025-02-28'),
    ),
  ]);
  const missing = /^NO_OBSERVATION: 10-year Treasury yield \(fred\/dgs10\) holds no figure on 2025-01-\d\d;/;

  it.each([
    ['a long weekend before the end', '2025-01-20', '2025-01-17'],
    ['four days before the end', '2025-01-21', '2025-01-17'],
  ])('may be %s', (_what, end, last) => {
    expect(evaluated(`sum("fred/dgs10", "2025-01-02", "${end}")`, until(last))).toMatch(/ percent$/);
  });

  it.each([
    ['five days before the end', '2025-01-22', '2025-01-17', '2025-01-20'],
    ['a week before the end', '2025-01-31', '2025-01-24', '2025-01-27'],
  ])('may not be %s', (_what, end, last, lacking) => {
    const refused = evaluated(`sum("fred/dgs10", "2025-01-02", "${end}")`, until(last));
    expect(refused).toMatch(missing);
    expect(refused).toContain(`on ${lacking};`);
  });

  it('may be a week before the end where more is held after it', () => {
    const facts = factsOf([
      seriesOf({ slug: 'fred/dgs10', ...daily }, [...upTo('2025-01-24'), ['2025-01-31', '4.58'] as const]),
    ]);
    expect(evaluated('sum("fred/dgs10", "2025-01-02", "2025-01-30")', facts)).toMatch(/ percent$/);
  });

  it.each([
    ['2025-01-27', /holds no figure on 2025-01-27 that was out by/],
    // Only three days are lacking, but they are known to come.
    ['2025-01-29', /holds no figure on 2025-01-29 that was out by/],
    ['2025-01-31', /holds no figure on 2025-01-31 that was out by/],
    ['2025-02-03', /^97\.21 percent$/],
    ['2026-01-31', /^97\.21 percent$/],
  ])('as of %s', (asOf, said) => {
    expect(evaluated('sum("fred/dgs10", "2025-01")', published, { asOf })).toMatch(said);
  });

  it('is less than a week before the end in a weekly series', () => {
    const facts = factsOf([
      seriesOf({ slug: 'fred/treast', frequency: 'WEEK' }, [
        ['2025-01-08', '1'],
        ['2025-01-15', '2'],
      ]),
    ]);
    expect(evaluated('sum("fred/treast", "2025-01-08", "2025-01-21")', facts)).toBe('3 USD');
    expect(evaluated('sum("fred/treast", "2025-01-08", "2025-01-22")', facts)).toMatch(/^NO_OBSERVATION/);
  });
});
