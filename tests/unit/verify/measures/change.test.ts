import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['change("fred/dgs10", "2024-09-17", "2025-01-13")', '1.14 percentage points'],
  ['change("fred/dgs10", "2025-09-17", "2026-01-30")', '0.2 percentage points'],
  ['change("tic/china", "2024-12", "2025-12")', '-75500000000 USD'],
  ['change("tic/china", "2025-12", "2025-12")', '0 USD'],
  [
    'change("tic/china", "2025-12", "2024-12")',
    'FORMULA_MEANING: A change from 2025-12 to 2024-12 runs backwards; swap the two periods.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it.each([
  [
    'change("fred/dgs10", "2025-09-17", "2026-01-30")',
    '10-year Treasury yield (fred/dgs10) rose 0.2 percentage points from 4.06 percent on 2025-09-17 to 4.26 percent on 2026-01-30.',
  ],
  [
    'change("tic/china", "2024-12", "2025-12")',
    'Holdings of China (tic/china) fell 75.5 billion USD from 759 billion USD in 2024-12 to 683.5 billion USD in 2025-12.',
  ],
  [
    'change("tic/china", "2025-12", "2025-12")',
    'Holdings of China (tic/china) did not change from 683.5 billion USD in 2025-12 to 683.5 billion USD in 2025-12.',
  ],
  [
    'change("cbo/long-term-debt-gdp", "FY2028", "FY2030")',
    'Debt in percent of GDP (cbo/long-term-debt-gdp) is projected to rise 2.262 percentage points from 105.438 percent in FY2028 (vintage 2025-03) to 107.7 percent in FY2030 (vintage 2026-02).',
  ],
])('%s in words', (formula, last) => {
  expect(stepsOf(formula, FACTS).at(-1)).toBe(last);
});
