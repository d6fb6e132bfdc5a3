import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['percentChange("tic/china", "2024-12", "2025-12")', '-9.947299 percent'],
  ['percentChange("fred/dgs10", "2025-09-17", "2026-01-30")', '4.926108 percent'],
  ['percentChange("mts/outlays", "2025-10", "2025-11")', '-100 percent'],
  [
    'percentChange("mts/outlays", "2025-11", "2025-11")',
    'FORMULA_MEANING: mts/outlays was 0 in 2025-11, and nothing is a percentage of 0; take change(…).',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says from what to what', () => {
  expect(stepsOf('percentChange("tic/china", "2024-12", "2025-12")', FACTS).at(-1)).toBe(
    'tic/china fell 9.9473 percent from 759 billion USD in 2024-12 to 683.5 billion USD in 2025-12.',
  );
});
