import { expect, it } from 'vitest';
import type { CallNode } from '../../../../src/verify/formula/formula.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { printFormula } from '../../../../src/verify/formula/print-formula.ts';
import { liftPeriod } from '../../../../src/verify/lift-period.ts';
import { writtenPeriods } from '../../../../src/verify/moves/period-arguments.ts';

it.each([
  ['share("fred/dgs10", ">", 4.5, "2025-01", "2025-12")', ['3 from 2025-01', '4 to 2025-12']],
  ['share("fred/dgs10", "between", 4.5, 5, "2025-01", "2025-12")', ['4 from 2025-01', '5 to 2025-12']],
  ['at("fred/gs10", $to)', []],
])('%s writes %j', (formula, written) => {
  const periods = writtenPeriods(parseFormula(formula) as CallNode);
  expect(periods.map(({ place, name, period }) => `${place} ${name} ${period.text}`)).toEqual(written);
});

it('lifts the window of a share between two levels', () => {
  const formula = 'share("fred/gs10", "between", 4.5, 5, "2025-01", "2025-12")';
  const lifted = liftPeriod(parseFormula(formula), '2026-11-22');
  expect(lifted && printFormula(lifted.formula)).toBe('share("fred/gs10", "between", 4.5, 5, $from, $to)');
  expect(lifted?.span).toEqual({ start: '2025-01-01', end: '2025-12-31' });
});
