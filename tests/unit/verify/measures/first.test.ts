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

it.each([
  [
    'first("cbo/long-term-debt-gdp@2025-03", ">", 106)',
    'Debt in percent of GDP (cbo/long-term-debt-gdp, vintage 2025-03) is projected to be first above 106 percent in FY2029, at 107.228 percent.',
  ],
  [
    'first("fred/dgs10", ">=", 4.5, "2025-01-06")',
    '10-year Treasury yield (fred/dgs10) was first at or above 4.5 percent on 2025-01-06, at 4.62 percent, of the figures from 2025-01-06 on.',
  ],
  [
    'first("nyfed/acmtp10", ">=", 4)',
    'ACM 10-year term premium (nyfed/acmtp10) was first at or above 4 percent in 1981-03, at 4.1087 percent.',
  ],
])('%s says when and how high it was', (formula, told) => {
  expect(stepsOf(formula, FACTS)).toEqual([told]);
});

it.each([
  // The series has a gap from January to September 2025, and starts in December 2024.
  ['first("tic/china", ">", 700)', '2024 year (2024-12)'],
  [
    'first("tic/china", "<", 700000000000)',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2025-01; those held run from 2024-12 to 2025-12, with a gap there.',
  ],
  ['first("tic/china", "<", 700000000000, "2025-10")', '2025 year (2025-10)'],
  [
    'first("tic/china", ">", 700000000000, "2024-06")',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2024-06; those held run from 2024-12 to 2025-12.',
  ],
  [
    'first("tic/china", ">", 700000000000, "2025-12")',
    'NO_OBSERVATION: The one figure of holdings of China (tic/china) to look at, for 2025-12, is not above 700 billion USD.',
  ],
  [
    'first("tic/china", ">", 1, "2026-01")',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2026-01; those held run from 2024-12 to 2025-12.',
  ],
  [
    'lastAtLeast("tic/china", 700000000000)',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2025-01; those held run from 2024-12 to 2025-12, with a gap there.',
  ],
  ['lastAtLeast("tic/china", 685000000000)', '2025 year (2025-10)'],
  [
    'lastAtLeast("tic/china", 900000000000, "2025-11")',
    'NO_OBSERVATION: None of the 2 figures of holdings of China (tic/china) from 2024-12 to 2025-10 is at least 900 billion USD.',
  ],
  [
    'lastAtLeast("tic/china", 1, "2024-12")',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2024-11; those held run from 2024-12 to 2025-12.',
  ],
])('%s, where a gap or a late start could hide another', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});
