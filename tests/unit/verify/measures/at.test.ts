import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['at("fred/dgs10", "2025-09-17")', '4.06 percent'],
  ['at("tic/china", "2025-12")', '683500000000 USD'],
  ['at("tic/china", "2025-12-15")', '683500000000 USD'],
  ['at("cbo/long-term-debt-gdp@2025-03", "FY2029")', '107.228 percent'],
  ['at("cbo/long-term-debt-gdp", "FY2029")', '105.8 percent'],
  [
    'at("tic/china", "2025-09")',
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2025-09; those held run from 2024-12 to 2025-12.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says which day counts when there was no trading on the day asked', () => {
  expect(stepsOf('at("fred/dgs10", "2026-01-31")', FACTS)).toEqual([
    '10-year Treasury yield (fred/dgs10) was 4.26 percent on 2026-01-30, the last day with a figure up to 2026-01-31.',
  ]);
});

it('stands at either end of the period of a claim', () => {
  const standpoint = { span: { start: '2025-09-17', end: '2026-01-30' }, anchor: 'STATED' } as const;
  expect(evaluated('at("fred/dgs10", $from)', FACTS, standpoint)).toBe('4.06 percent');
  expect(evaluated('at("fred/dgs10", $to)', FACTS, standpoint)).toBe('4.26 percent');
  expect(evaluated('at("fred/dgs10", $to)', FACTS)).toBe(
    'FORMULA_MEANING: $to has no meaning here, because no claim with a period is being checked; write the period out.',
  );
});
