import { describe, expect, it } from 'vitest';
import { type Period, parsePeriod } from '../../../../src/domain/period.ts';
import type { Facts } from '../../../../src/verify/facts.ts';
import { MissingFigure } from '../../../../src/verify/missing-figure.ts';
import { locate } from '../../../../src/verify/reading/locate.ts';
import { viewSeries } from '../../../../src/verify/reading/series-view.ts';
import { factsOf, type Row, seriesOf } from '../facts-of.ts';

const FACTS = factsOf([
  seriesOf({ slug: 'fred/dgs10', name: '10-year Treasury yield', unit: 'percent', frequency: 'DAY' }, [
    ['2026-01-02', '4.19'],
    ['2026-01-05', '4.17'],
    ['2026-01-20', '4.30'],
  ]),
  seriesOf({ slug: 'tic/china', name: 'holdings of China', frequency: 'MONTH' }, [
    ['2025-10', '688.7e9'],
    ['2025-12', '683.5e9'],
  ]),
  seriesOf({ slug: 'fred/gdp', name: 'GDP', frequency: 'QUARTER' }, [['2025Q3', '31e12']]),
  seriesOf({ slug: 'cbo/deficit', name: 'deficit', frequency: 'FISCAL_YEAR' }, [['FY2025', '1.78e12']]),
  seriesOf({ slug: 'fred/treast', name: 'Treasuries of the Federal Reserve', frequency: 'WEEK' }, [
    ['2025-12-24', '4.22e12'],
    ['2025-12-31', '4.23e12'],
  ]),
]);

const at = (slug: string, period: string) =>
  locate(viewSeries(FACTS, { slug, vintage: null }, null), parsePeriod(period) as Period);

describe('locate', () => {
  it.each([
    ['a day with a figure', 'fred/dgs10', '2026-01-05', '2026-01-05', false],
    ['a Sunday takes the Friday before', 'fred/dgs10', '2026-01-04', '2026-01-02', true],
    ['seven days back, and no more', 'fred/dgs10', '2026-01-12', '2026-01-05', true],
    ['a day in a month', 'tic/china', '2025-12-15', '2025-12', false],
    ['a month', 'tic/china', '2025-10', '2025-10', false],
    ['a day in a quarter', 'fred/gdp', '2025-09-30', '2025Q3', false],
    ['a day in a fiscal year', 'cbo/deficit', '2024-10-01', 'FY2025', false],
    ['a day in a week', 'fred/treast', '2025-12-30', '2025-12-24', true],
  ])('%s: %s on %s is %s', (_what, slug, period, found, isBefore) => {
    expect(at(slug, period)).toMatchObject({ observation: { period: { text: found } }, isBefore });
  });

  it.each([
    [
      'fred/dgs10',
      '2026-01',
      '10-year Treasury yield (fred/dgs10) is daily and has no single figure for "2026-01"; take a day, or mean or max over "2026-01".',
    ],
    [
      'tic/china',
      '2025Q4',
      'Holdings of China (tic/china) is monthly and has no single figure for "2025Q4"; write a period such as "2025-12", or a day.',
    ],
    [
      'cbo/deficit',
      '2025',
      'Deficit (cbo/deficit) is for fiscal years and has no single figure for "2025"; write a period such as "FY2025", or a day.',
    ],
  ])('%s has no figure for %s', (slug, period, sentence) => {
    expect(() => at(slug, period)).toThrow(sentence);
  });

  it.each([
    [
      'eight days back',
      'fred/dgs10',
      '2026-01-13',
      false,
      '10-year Treasury yield (fred/dgs10) holds no figure on 2026-01-13; those held run from 2026-01-02 to 2026-01-20, with a gap there.',
    ],
    [
      'after the last',
      'fred/dgs10',
      '2026-02-01',
      true,
      '10-year Treasury yield (fred/dgs10) holds no figure on 2026-02-01; those held run from 2026-01-02 to 2026-01-20.',
    ],
    [
      'a gap',
      'tic/china',
      '2025-11',
      false,
      'Holdings of China (tic/china) holds no figure in 2025-11; those held run from 2025-10 to 2025-12, with a gap there.',
    ],
    [
      'before the first',
      'tic/china',
      '2025-09-30',
      false,
      'Holdings of China (tic/china) holds no figure in 2025-09; those held run from 2025-10 to 2025-12.',
    ],
    [
      'after the only one',
      'fred/gdp',
      '2025Q4',
      true,
      'GDP (fred/gdp) holds no figure in 2025Q4; the only one held is for 2025Q3.',
    ],
  ])('%s: %s on %s is missing', (_what, slug, period, isLater, sentence) => {
    try {
      at(slug, period);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(MissingFigure);
      expect(error).toMatchObject({ message: sentence, isLater });
    }
  });
});

describe('a day after the newest figure', () => {
  const daily = (...days: readonly (readonly [string, string?])[]) =>
    factsOf([
      seriesOf(
        { slug: 'fred/threefytp10', name: 'Kim-Wright term premium', unit: 'percent', frequency: 'DAY' },
        days.map(
          ([day, releasedOn]): Row => (releasedOn === undefined ? [day, '0.6'] : [day, '0.6', null, releasedOn]),
        ),
      ),
    ]);
  const find = (facts: Facts, day: string, asOf: string | null, mayEndEarly = false): string => {
    const view = viewSeries(facts, { slug: 'fred/threefytp10', vintage: null }, asOf);
    try {
      const { observation, lacking } = locate(view, parsePeriod(day) as Period, mayEndEarly);
      return `${observation.period.text}${lacking === null ? '' : ` for ${lacking.text}`}`;
    } catch (error) {
      if (error instanceof MissingFigure) return `nothing for ${error.period.text}`;
      throw error;
    }
  };
  const toFriday = daily(['2026-01-22'], ['2026-01-23']);
  const withHoliday = daily(['2026-01-16', '2026-01-17'], ['2026-01-20', '2026-01-23'], ['2026-01-21', '2026-01-26']);

  it.each([
    // A Saturday and a Sunday have no figure of their own.
    [toFriday, '2026-01-24', null, '2026-01-23', '2026-01-23'],
    [toFriday, '2026-01-25', null, '2026-01-23', '2026-01-23'],
    // A weekday would have one.
    [toFriday, '2026-01-26', null, 'nothing for 2026-01-26', '2026-01-23 for 2026-01-26'],
    [toFriday, '2026-01-30', null, 'nothing for 2026-01-30', '2026-01-23 for 2026-01-30'],
    [toFriday, '2026-01-31', null, 'nothing for 2026-01-31', 'nothing for 2026-01-31'],
    // Monday the 19th was a holiday: what comes next is known to be of the 20th.
    [withHoliday, '2026-01-19', '2026-01-20', '2026-01-16', '2026-01-16'],
    [withHoliday, '2026-01-20', '2026-01-20', 'nothing for 2026-01-20', '2026-01-16 for 2026-01-20'],
    [withHoliday, '2026-01-20', '2026-01-23', '2026-01-20', '2026-01-20'],
    [withHoliday, '2026-01-19', null, '2026-01-16', '2026-01-16'],
  ])('%#: on %s as of %s', (facts, day, asOf, stated, now) => {
    expect(find(facts, day, asOf)).toBe(stated);
    expect(find(facts, day, asOf, true)).toBe(now);
  });

  it('has the figure of its week in a weekly series, and not of the week before', () => {
    expect(at('fred/treast', '2026-01-06')).toMatchObject({ observation: { period: { text: '2025-12-31' } } });
    expect(() => at('fred/treast', '2026-01-07')).toThrow('holds no figure on 2026-01-07');
  });
});
