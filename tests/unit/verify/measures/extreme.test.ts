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
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2025-01; those held run from 2024-12 to 2025-12.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says when', () => {
  expect(stepsOf('max("fred/dgs10", "2025-01")', FACTS)).toEqual([
    'The greatest of 10-year Treasury yield (fred/dgs10) over its 21 figures from 2025-01-02 to 2025-01-31 is 4.79 percent, on 2025-01-13.',
  ]);
});
