import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['abs(change("tic/china", "2024-12", "2025-12"))', '75500000000 USD'],
  ['abs(change("fred/dgs10", "2025-09-17", "2026-01-30"))', '0.2 percentage points'],
  ['abs(-(1 - 3))', '2 share'],
  ['abs(0)', '0 share'],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('keeps the unit in words', () => {
  expect(stepsOf('abs(change("tic/china", "2024-12", "2025-12"))', FACTS).at(-1)).toBe(
    '-75.5 billion USD without its sign is 75.5 billion USD.',
  );
});
