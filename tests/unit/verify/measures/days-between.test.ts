import { expect, it } from 'vitest';
import { evaluated } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['daysBetween("2022-09-06", "2022-10-25")', '49 days'],
  ['daysBetween("2022-09-06", "2022-10-14")', '38 days'],
  ['daysBetween("2026-01-31", "2026-03-31")', '59 days'],
  ['daysBetween("2026-03-31", "2026-01-31")', '-59 days'],
  ['weeks(daysBetween("2025-10-01", "2025-11-01") / days(7))', '4.428571 weeks'],
  [
    'daysBetween("2025-10", "2025-11-01")',
    'FORMULA_MEANING: daysBetween counts from day to day; "2025-10" is longer, so write its first or last day.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});
