import { expect, it } from 'vitest';
import { evaluated } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['latest("tic/china")', '683500000000 USD'],
  ['latest("tic/china", "2025-12-30")', '683900000000 USD'],
  ['latest("tic/china", "2025-12-31")', '683500000000 USD'],
  ['latest("fred/dgs10", "2026-01-31")', '4.26 percent'],
  [
    'latest("tic/china", "2020")',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2020; those held run from 2024-12 to 2025-12.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});
