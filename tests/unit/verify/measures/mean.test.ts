import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['mean("nyfed/acmtp10")', '1.446256 percent'],
  ['mean("nyfed/acmtp10", "1961-06", "2025-06")', '1.446256 percent'],
  ['mean("fred/dgs10", "2026-01-01", "2026-01-31")', '4.2135 percent'],
  ['mean("fred/dgs10", "2026-01")', '4.2135 percent'],
  [
    'mean("nyfed/acmtp10", "1961-06", "2026-01")',
    'NO_OBSERVATION: ACM 10-year term premium (nyfed/acmtp10) holds no figure in 2025-07; those held run from 1961-06 to 2025-06.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('ends early where the claim speaks of now, and says so', () => {
  const now = { span: { start: '1961-06-01', end: '2026-01-31' }, anchor: 'NOW' } as const;
  expect(stepsOf('mean("nyfed/acmtp10", $from, $to)', FACTS, now)).toEqual([
    'The mean of ACM 10-year term premium (nyfed/acmtp10) over its 769 figures from 1961-06 to 2025-06, the last held up to 2026-01-31, is 1.4463 percent.',
  ]);
  expect(evaluated('mean("nyfed/acmtp10", $from, $to)', FACTS, { ...now, anchor: 'STATED' })).toMatch(
    /^NO_OBSERVATION/,
  );
});
