import { expect, it } from 'vitest';
import { evaluated } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['share("nyfed/acmtp10", ">", 1)', '58.517555 percent'],
  ['share("nyfed/acmtp10", "<=", 1)', '41.482445 percent'],
  ['share("nyfed/acmtp10", "<=", 0.25, "2009-01", "2024-12")', '61.979167 percent'],
  ['share("nyfed/acmtp10", "<=", 0, "2009-01", "2024-12")', '49.479167 percent'],
  ['share("nyfed/acmtp10", "<", -1)', '1.560468 percent'],
  ['share("fred/dgs10", "=", 4.26, "2026-01-30")', '100 percent'],
  // Equal to the float, not to the figure.
  ['share("fred/dgs10", "=", 4.2600000000000000001, "2026-01-30")', '0 percent'],
  ['share("fred/dgs10", "<", 4.2600000000000000001, "2026-01-30")', '100 percent'],
  ['share("nyfed/acmtp10", ">", mean("nyfed/acmtp10"))', '50.325098 percent'],
  [
    'share("tic/china", ">", found("cbo"), "2025-12")',
    'UNITS_DO_NOT_FIT: Cannot compare USD and percent: the units do not fit.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});
