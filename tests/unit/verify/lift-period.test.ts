import { expect, it } from 'vitest';
import { parseFormula } from '../../../src/verify/formula/parse-formula.ts';
import { printFormula } from '../../../src/verify/formula/print-formula.ts';
import { liftPeriod } from '../../../src/verify/lift-period.ts';

function lifted(formula: string): string | null {
  const found = liftPeriod(parseFormula(formula), '2026-03-01');
  if (found === null) return null;
  const { span, anchor } = found;
  return `${printFormula(found.formula)} ${span.start}..${span.end} ${anchor}`;
}

it.each([
  ['a month', 'at("tic/china", "2025-12")', 'at("tic/china", $to) 2025-12-01..2025-12-31 STATED'],
  ['a day', 'at("fred/dgs10", "2026-01-30")', 'at("fred/dgs10", $to) 2026-01-30..2026-01-30 STATED'],
  [
    'a month in two series',
    'at("mts/gross-interest", "2025-10") / at("mts/outlays", "2025-10")',
    'at("mts/gross-interest", $to) / at("mts/outlays", $to) 2025-10-01..2025-10-31 STATED',
  ],
  [
    'a window',
    'change("fred/dgs10", "2025-09-16", "2026-01-30")',
    'change("fred/dgs10", $from, $to) 2025-09-16..2026-01-30 STATED',
  ],
  [
    'a window written by its one period',
    'sum("mts/outlays", "FY2025")',
    'sum("mts/outlays", $from, $to) 2024-10-01..2025-09-30 STATED',
  ],
  [
    'a window after other arguments',
    'share("nyfed/acmtp10", ">", 1, "1961-06", "2025-06")',
    'share("nyfed/acmtp10", ">", 1, $from, $to) 1961-06-01..2025-06-30 STATED',
  ],
  ['now', 'latest("tic/china") / 2', 'latest("tic/china", $to) / 2 2026-03-01..2026-03-01 NOW'],
  ['two quarters', 'at("fred/gdp", "2025Q4") + at("fred/gdp", "2026Q1")', null],
  ['a month against now', 'at("tic/china", "2025-12") - latest("tic/china")', null],
  ['a month against the mean of all', 'at("tic/china", "2025-12") - mean("tic/china")', null],
  ['the start of a search', 'first("fred/dgs10", ">", 5, "2020-01-01")', null],
  ['the end of a search', 'lastAtLeast("nyfed/acmtp10", 2, "2025-06")', null],
  ['the period of a claim', 'at("tic/china", $to)', null],
  ['no period', 'found("crfb") / 6', null],
])('%s: %s', (_what, formula, expected) => {
  expect(lifted(formula)).toBe(expected);
});
