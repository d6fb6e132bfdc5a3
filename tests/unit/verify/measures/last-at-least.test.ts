import { expect, it } from 'vitest';
import { evaluate } from '../../../../src/verify/evaluate.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { evaluated, NOWHERE, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['lastAtLeast("nyfed/acmtp10", 2)', '2011 year (2011-07)'],
  ['lastAtLeast("nyfed/acmtp10", 2, "2025-06")', '2011 year (2011-07)'],
  ['lastAtLeast("nyfed/acmtp10", 0.8131, "2025-01")', '2014 year (2014-06)'],
  ['lastAtLeast("nyfed/acmtp10", 2, "2011-07")', '2011 year (2011-06)'],
  ['lastAtLeast("fred/dgs10", 6, "2000-09-01")', '2000 year (2000-08-01)'],
  // Days of 2002 to 2024 are not held here, and one of them may have been the last.
  [
    'lastAtLeast("fred/dgs10", 6, "2026-01-31")',
    'NO_OBSERVATION: 10-year Treasury yield (fred/dgs10) holds no figure on 2002-01-01; those held run from 2000-01-03 to 2026-02-13, with a gap there.',
  ],
  [
    'lastAtLeast("fred/dgs10", 7)',
    'NO_OBSERVATION: None of the 1174 figures of 10-year Treasury yield (fred/dgs10) from 2000-01-03 to 2026-02-13 is at least 7 percent.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says when, and when it is the newest of all', () => {
  expect(stepsOf('lastAtLeast("nyfed/acmtp10", 2)', FACTS)).toEqual([
    'ACM 10-year term premium (nyfed/acmtp10) was last at or above 2 percent in 2011-07, at 2.0152 percent.',
  ]);
  expect(stepsOf('lastAtLeast("fred/dgs10", 4)', FACTS)).toEqual([
    '10-year Treasury yield (fred/dgs10) was last at or above 4 percent on 2026-02-13, the last figure held, at 4.04 percent.',
  ]);
});

it.each([
  ['2025-07', []],
  ['2025-08', ['nyfed/acmtp10 can be read to 2025-06 only']],
  ['2026-01-31', ['nyfed/acmtp10 can be read to 2025-06 only']],
])('before %s says how far the figures go: %j', (before, said) => {
  const { trace } = evaluate(parseFormula(`lastAtLeast("nyfed/acmtp10", 2, "${before}")`), FACTS, NOWHERE);
  expect(trace.notes).toEqual(said);
});
