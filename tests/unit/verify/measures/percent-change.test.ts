import { describe, expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { factsOf, seriesOf } from '../facts-of.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['percentChange("tic/china", "2024-12", "2025-12")', '-9.947299 percent'],
  ['percentChange("fred/dgs10", "2025-09-17", "2026-01-30")', '4.926108 percent'],
  ['percentChange("mts/outlays", "2025-10", "2025-11")', '-100 percent'],
  [
    'percentChange("mts/outlays", "2025-11", "2025-11")',
    'FORMULA_MEANING: Outlays (mts/outlays) was 0 in 2025-11, and nothing is a percentage of 0; take change(…).',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says from what to what', () => {
  expect(stepsOf('percentChange("tic/china", "2024-12", "2025-12")', FACTS).at(-1)).toBe(
    'Holdings of China (tic/china) fell 9.9473 percent from 759 billion USD in 2024-12 to 683.5 billion USD in 2025-12.',
  );
});

describe('a percentage', () => {
  const facts = factsOf([
    seriesOf({ slug: 'fred/mtsds133fms', name: 'balance', frequency: 'FISCAL_YEAR' }, [
      ['FY2000', '236e9'],
      ['FY2001', '128e9'],
      ['FY2002', '-158e9'],
      ['FY2003', '-378e9'],
      ['FY2004', '0'],
    ]),
  ]);

  it.each([
    ['a surplus that shrinks', 'FY2000', 'FY2001', /^-45\.762712 percent$/],
    ['down to nothing', 'FY2001', 'FY2004', /^-100 percent$/],
    [
      'a surplus that becomes a deficit',
      'FY2001',
      'FY2002',
      /^FORMULA_MEANING: Balance \(fred\/mtsds133fms\) was 128 billion USD in FY2001 and -158 billion USD in FY2002; a percentage of a figure below 0, or across 0, has no clear meaning, so take change\(…\)\.$/,
    ],
    ['a deficit that grows', 'FY2002', 'FY2003', /^FORMULA_MEANING: .* below 0, or across 0/],
    ['a deficit that becomes nothing', 'FY2003', 'FY2004', /^FORMULA_MEANING: .* below 0, or across 0/],
  ])('of %s', (_what, from, to, said) => {
    expect(evaluated(`percentChange("fred/mtsds133fms", "${from}", "${to}")`, facts)).toMatch(said);
  });

  it('of nothing has no meaning', () => {
    expect(evaluated('percentChange("fred/mtsds133fms", "FY2004", "FY2004")', facts)).toBe(
      'FORMULA_MEANING: Balance (fred/mtsds133fms) was 0 in FY2004, and nothing is a percentage of 0; take change(…).',
    );
  });
});
