import { describe, expect, it } from 'vitest';
import type { SeriesNature } from '../../../../src/domain/series-nature.ts';
import { evaluated } from '../evaluated.ts';
import { factsOf, seriesOf } from '../facts-of.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['sum("mts/outlays", "2025-10", "2025-11")', '688720000000 USD'],
  ['sum("mts/gross-interest", "2025-10")', '104400000000 USD'],
  ['sum("mts/gross-interest", "2025-10-01", "2025-11-29")', '104400000000 USD'],
  [
    'sum("mts/gross-interest", "2025-10-01", "2025-12-02")',
    'NO_OBSERVATION: Gross interest (mts/gross-interest) holds no figure in 2025-11; the only one held is for 2025-10.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('never ends early, since a sum of a part is another quantity', () => {
  const now = { span: { start: '2025-10-01', end: '2025-12-02' }, anchor: 'NOW' } as const;
  expect(evaluated('sum("mts/gross-interest", $from, $to)', FACTS, now)).toMatch(/^NO_OBSERVATION/);
});

it('refuses what more digits are needed for than are kept, and so does a change', () => {
  const facts = factsOf([
    seriesOf({ slug: 'mts/customs' }, [
      ['2025-10', `1${'0'.repeat(30)}`],
      ['2025-11', `0.${'0'.repeat(19)}1`],
    ]),
  ]);
  expect(evaluated('sum("mts/customs")', facts)).toMatch(
    /^FORMULA_MEANING: The sum of the 2 figures of mts\/customs \(mts\/customs\) from .* has 51 digits; at most 40 are kept/,
  );
  expect(evaluated('change("mts/customs", "2025-10", "2025-11")', facts)).toMatch(
    /^FORMULA_MEANING: .* at most 40 are kept/,
  );
  expect(evaluated('mean("mts/customs")', facts)).toBe('500000000000000000000000000000 USD');
});

describe('only flows add up', () => {
  const quarters = (slug: string, nature: SeriesNature, unit = 'USD') =>
    seriesOf({ slug, nature, unit, frequency: 'QUARTER' }, [
      ['2025Q1', '4'],
      ['2025Q2', '8'],
    ]);
  const months = (slug: string, nature: SeriesNature) =>
    seriesOf(
      { slug, nature },
      ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'].map((month) => [month, '2'] as const),
    );
  const facts = factsOf([
    quarters('treasury/net-marketable-borrowing', 'FLOW'),
    quarters('treasury/cash-balance', 'STOCK'),
    quarters('fred/gdp', 'ANNUAL_RATE'),
    quarters('fred/gfdegdq188s', 'RATIO', 'percent'),
    quarters('frb/yen', 'PRICE', 'JPY per USD'),
    months('mts/outlays', 'FLOW'),
    months('mts/customs', 'FLOW'),
    months('tic/china', 'STOCK'),
  ]);
  const DEBT_SHARE = 'series("treasury/cash-balance") / series("fred/gdp")';

  it.each([
    ['a flow', '"treasury/net-marketable-borrowing"', '12 USD'],
    ['a flow with its sign turned', '-series("treasury/net-marketable-borrowing")', '-12 USD'],
    ['a flow by a plain number', 'series("treasury/net-marketable-borrowing") / 4', '3 USD'],
    ['a plain number times a flow', '3 * series("treasury/net-marketable-borrowing")', '36 USD'],
    ['a flow less a flow', 'series("mts/outlays") - series("mts/customs")', '0 USD'],
    [
      'a flow less a flow summed up',
      'series("treasury/net-marketable-borrowing") - series("mts/outlays", "sum")',
      '0 USD',
    ],
    ['a part of a flow', 'series("mts/outlays") * (series("mts/customs") / series("mts/outlays"))', '12 USD'],
  ])('%s has a sum', (_what, series, value) => {
    expect(evaluated(`sum(${series})`, facts)).toBe(value);
  });

  it.each([
    ['"fred/gdp"', 'fred/gdp is an annual rate, of which a sum over quarters means nothing; take mean(…).'],
    [
      '"treasury/cash-balance"',
      'treasury/cash-balance is a stock, of which a sum over quarters means nothing; take mean(…).',
    ],
    ['"tic/china"', 'tic/china is a stock, of which a sum over months means nothing; take mean(…).'],
    ['"fred/gfdegdq188s"', 'fred/gfdegdq188s is a ratio, of which a sum over quarters means nothing; take mean(…).'],
    ['"frb/yen"', 'frb/yen is a price, of which a sum over quarters means nothing; take mean(…).'],
    // A quarter of an annual rate would be a flow, but four of them have the mean of the rates as their sum.
    ['series("fred/gdp") / 4', 'fred/gdp is an annual rate, of which a sum over quarters means nothing; take mean(…).'],
    [DEBT_SHARE, 'treasury/cash-balance is a stock, of which a sum over quarters means nothing; take mean(…).'],
    [
      'series("treasury/net-marketable-borrowing") / series("fred/gdp")',
      'fred/gdp is an annual rate, of which a sum over quarters means nothing; take mean(…).',
    ],
    [
      'series("mts/customs") / series("mts/outlays")',
      'mts/customs / mts/outlays is a ratio, of which a sum over months means nothing; take mean(…).',
    ],
    ['1 / (series("mts/customs") / series("mts/outlays"))', /is a ratio, of which a sum over months means nothing/],
    [
      'series("treasury/net-marketable-borrowing") - series("mts/outlays", "last")',
      'mts/outlays (last) is not all of a flow, of which a sum over quarters means nothing; take mean(…).',
    ],
    [
      'series("treasury/net-marketable-borrowing") - series("mts/outlays", "mean")',
      'mts/outlays (mean) is not all of a flow, of which a sum over quarters means nothing; take mean(…).',
    ],
  ])('sum(%s) is refused', (series, said) => {
    const refused = evaluated(`sum(${series})`, facts);
    if (typeof said === 'string') expect(refused).toBe(`FORMULA_MEANING: ${said}`);
    else expect(refused).toMatch(said);
  });

  it.each([
    ['a stock', 'tic/china', 'tic/china is a stock, of which a sum over months means nothing; write "last" or "mean".'],
  ])('%s is not brought down by its sum', (_what, slug, said) => {
    const formula = `at(series("${slug}", "sum") - series("treasury/cash-balance"), "2025Q1")`;
    expect(evaluated(formula, facts)).toBe(`FORMULA_MEANING: ${said}`);
  });

  it.each([
    ['mts/outlays', 'series("mts/outlays", "last") or series("mts/outlays", "mean") or series("mts/outlays", "sum").'],
    ['tic/china', 'series("tic/china", "last") or series("tic/china", "mean").'],
  ])('the advice for %s offers a sum only where it has one', (slug, advice) => {
    const refused = evaluated(`at(series("${slug}") - series("treasury/cash-balance"), "2025Q1")`, facts);
    expect(refused).toContain(`is quarterly; say how the first becomes as the second: ${advice}`);
  });
});
