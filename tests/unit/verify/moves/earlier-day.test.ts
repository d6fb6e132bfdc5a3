import { expect, it } from 'vitest';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { earlierDay } from '../../../../src/verify/moves/earlier-day.ts';
import { factsOf, seriesOf } from '../facts-of.ts';

const FACTS = factsOf([
  seriesOf({ slug: 'fred/dgs10', unit: 'percent', frequency: 'DAY' }, [
    ['2025-12-29', '4.12'],
    ['2026-01-30', '4.26'],
  ]),
]);

const days = (formula: string) =>
  [
    ...earlierDay({
      formula: parseFormula(formula),
      stated: parseFigure('six months'),
      facts: FACTS,
      standpoint: { asOf: null, span: { start: '2026-01-31', end: '2026-01-31' }, anchor: 'NOW' },
      articleDay: '2026-01-31',
      dayAsked: '2026-11-22',
    }),
  ].map(({ period }) => period()?.text);

it('tries the days that have a figure', () => {
  expect(days('at("fred/dgs10", $to)')).toEqual(['2026-01-30', '2025-12-29']);
});

it('tries every day of the calendar where there is no series to have one', () => {
  const tried = days('months(daysBetween($to, "2026-03-31") / days(30.4375))');
  expect(tried.slice(0, 2)).toEqual(['2026-01-31', '2026-01-30']);
  expect(tried.at(-1)).toBe('2024-01-31');
  expect(tried).toHaveLength(732);
});

it('tries none where the answer does not depend on the day', () => {
  expect(days('weeks(daysBetween("2025-10-01", "2025-11-01") / days(7))')).toEqual([]);
});
