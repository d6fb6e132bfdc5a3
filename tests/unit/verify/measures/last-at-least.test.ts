import { expect, it } from 'vitest';
import { evaluated } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['lastAtLeast("nyfed/acmtp10", 2)', '2011 year (2011-07)'],
  ['lastAtLeast("nyfed/acmtp10", 2, "2025-06")', '2011 year (2011-07)'],
  ['lastAtLeast("nyfed/acmtp10", 0.8131, "2025-01")', '2014 year (2014-06)'],
  ['lastAtLeast("nyfed/acmtp10", 2, "2011-07")', '2011 year (2011-06)'],
  ['lastAtLeast("fred/dgs10", 6, "2026-01-31")', '2000 year (2000-08-01)'],
  [
    'lastAtLeast("fred/dgs10", 7)',
    'NO_OBSERVATION: 10-year Treasury yield (fred/dgs10) was never at least 7 percent; its figures run from 2000-01-03 to 2026-02-13.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});
