import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/verify/evaluate.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
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
    'NO_OBSERVATION: Holdings of China (tic/china) holds no figure in 2025-09; those held run from 2024-12 to 2025-12, with a gap there.',
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

it('takes the newest figure for a day of now that has none yet, and says which; not for a day that was stated', () => {
  const span = { start: '2025-09-17', end: '2026-02-16' };
  const { trace } = evaluate(parseFormula('at("fred/dgs10", $to)'), FACTS, { asOf: null, span, anchor: 'NOW' });
  expect(trace.steps.map(({ text }) => text)).toEqual([
    '10-year Treasury yield (fred/dgs10) was 4.04 percent on 2026-02-13, the last day with a figure up to 2026-02-16.',
  ]);
  expect(evaluated('at("fred/dgs10", $to)', FACTS, { span, anchor: 'STATED' })).toBe(
    'NO_OBSERVATION: 10-year Treasury yield (fred/dgs10) holds no figure on 2026-02-16; those held run from 2000-01-03 to 2026-02-13.',
  );
  expect(evaluated('at("fred/dgs10", "2026-02-15")', FACTS)).toBe('4.04 percent');
});

it.each([
  ['at("cbo/long-term-debt-gdp@2025-03", "FY2029")', 'is projected at 107.228 percent in FY2029'],
  ['change("cbo/long-term-debt-gdp@2025-03", "FY2028", "FY2030")', 'is projected to rise 3.778 percentage points'],
  ['change("cbo/long-term-debt-gdp@2025-03", "FY2028", "FY2028")', 'is projected not to change'],
  [
    'lastAtLeast("cbo/long-term-debt-gdp@2025-03", 106)',
    'is projected to be last at or above 106 percent in FY2030, the last figure held, at 109.216 percent.',
  ],
  ['streak("cbo/long-term-debt-gdp@2025-03", "decrease")', 'is projected not to fall in FY2030'],
  ['at("tic/china", "2025-12")', 'was 683.5 billion USD in 2025-12'],
])('%s: %s', (formula, said) => {
  expect(stepsOf(formula, FACTS).at(-1)).toContain(said);
});
