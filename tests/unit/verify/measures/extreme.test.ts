import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['max("fred/dgs10", "2025-01")', '4.79 percent'],
  ['min("fred/dgs10", "2026-01-01", "2026-01-31")', '4.15 percent'],
  ['max("nyfed/acmtp10")', '5.1464 percent'],
  ['min("tic/china", "2025-10", "2025-12")', '683500000000 USD'],
  [
    'min("tic/china")',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2025-01; those held run from 2024-12 to 2025-12, with a gap there.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says the lowest, and that a figure is projected', () => {
  expect(stepsOf('max("cbo/long-term-debt-gdp@2025-03")', FACTS)).toEqual([
    'The highest of the 3 figures of debt in percent of GDP (cbo/long-term-debt-gdp, vintage 2025-03) from FY2028 to FY2030 is 109.216 percent, in FY2030, as projected.',
  ]);
  expect(stepsOf('min("tic/china", "2025-10", "2025-12")', FACTS)).toEqual([
    'The lowest of the 3 figures of holdings of China (tic/china) from 2025-10 to 2025-12 is 683.5 billion USD, in 2025-12.',
  ]);
});

it('says when', () => {
  expect(stepsOf('max("fred/dgs10", "2025-01")', FACTS)).toEqual([
    'The highest of the 21 figures of 10-year Treasury yield (fred/dgs10) from 2025-01-02 to 2025-01-31 is 4.79 percent, on 2025-01-13.',
  ]);
});
