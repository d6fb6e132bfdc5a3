import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['first("cbo/long-term-debt-gdp@2025-03", ">", 106)', '2029 year (FY2029)'],
  ['first("cbo/long-term-debt-gdp@2026-02", ">", 106)', '2030 year (FY2030)'],
  ['first("cbo/long-term-debt-gdp@2025-03", ">", 106, "FY2030")', '2030 year (FY2030)'],
  ['first("nyfed/acmtp10", ">=", 4)', '1981 year (1981-03)'],
  ['first("nyfed/acmtp10", "<", 0, "2020-01")', '2020 year (2020-01)'],
  [
    'first("cbo/long-term-debt-gdp@2025-03", ">", 200)',
    'NO_OBSERVATION: None of the 3 figures of debt in percent of GDP (cbo/long-term-debt-gdp, vintage 2025-03) from FY2028 to FY2030 is above 200 percent.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says how high it was', () => {
  expect(stepsOf('first("cbo/long-term-debt-gdp@2025-03", ">", 106)', FACTS)).toEqual([
    'Debt in percent of GDP (cbo/long-term-debt-gdp, vintage 2025-03) is first above 106 percent in FY2029, at 107.228 percent.',
  ]);
});
