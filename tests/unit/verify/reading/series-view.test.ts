import { describe, expect, it, vi } from 'vitest';
import { viewSeries } from '../../../../src/verify/reading/series-view.ts';
import { factsOf, seriesOf } from '../facts-of.ts';

const FACTS = factsOf([
  seriesOf({ slug: 'cbo/deficit', frequency: 'FISCAL_YEAR' }, [
    ['FY2025', '1.87e12', '2025-01', '2025-01-17'],
    ['FY2025', '1.78e12', 'actual', '2025-10-16'],
    ['FY2026', '1.71e12', '2025-01', '2025-01-17'],
    ['FY2026', '1.86e12', '2026-02', '2026-02-11'],
  ]),
]);

const read = (vintage: string | null, asOf: string | null) =>
  viewSeries(FACTS, { slug: 'cbo/deficit', vintage }, asOf).observations.map(
    ({ period, value }) => `${period.text} ${value.toExponential()}`,
  );

describe('viewSeries', () => {
  it.each([
    ['the latest data', null, null, ['FY2025 1.78e+12', 'FY2026 1.86e+12']],
    ['before the outcome', null, '2025-06-30', ['FY2025 1.87e+12', 'FY2026 1.71e+12']],
    ['between outcome and new projection', null, '2026-01-31', ['FY2025 1.78e+12', 'FY2026 1.71e+12']],
    ['a vintage pinned', '2025-01', null, ['FY2025 1.87e+12', 'FY2026 1.71e+12']],
    ['a vintage not out yet', '2026-02', '2026-01-31', []],
    ['before everything', null, '2020-01-01', []],
  ])('reads %s', (_what, vintage, asOf, figures) => {
    expect(read(vintage, asOf)).toEqual(figures);
  });

  it('reads a list of observations once, for each vintage and day', () => {
    const held = seriesOf({ slug: 'fred/gdp', frequency: 'QUARTER' }, [['2025Q3', '31e12']]);
    const spied = vi.spyOn(held.observations, Symbol.iterator);
    const facts = [factsOf([held]), factsOf([held])];
    const views = facts.flatMap((some) =>
      [1, 2].map(() => viewSeries(some, { slug: 'fred/gdp', vintage: null }, null)),
    );
    expect(new Set(views).size).toBe(1);
    expect(spied).toHaveBeenCalledTimes(1);
  });

  it.each([
    [{ slug: 'cbo/defict', vintage: null }, 'There is no series "cbo/defict"; did you mean "cbo/deficit"?'],
    [{ slug: '__proto__', vintage: null }, 'There is no series "__proto__".'],
    [
      { slug: 'cbo/deficit', vintage: '2024-06' },
      '"cbo/deficit" has no vintage "2024-06"; it has 2025-01, 2026-02, actual.',
    ],
  ])('refuses %o', (reference, sentence) => {
    expect(() => viewSeries(FACTS, reference, null)).toThrow(sentence);
  });
});
