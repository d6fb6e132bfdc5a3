import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Formula } from '../../../../src/verify/formula/formula.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { printFormula } from '../../../../src/verify/formula/print-formula.ts';
import { evaluated } from '../evaluated.ts';
import { FACTS } from '../measures/measure-facts.ts';
import { formula } from './random-formula.ts';

it('prints a formula so that reading it gives the same tree, and printing that the same text', () => {
  fc.assert(
    fc.property(
      formula.filter((tree) => printFormula(tree).length <= 1_000),
      (tree) => {
        const printed = printFormula(tree);
        let read: Formula;
        try {
          read = parseFormula(printed);
        } catch (error) {
          // Random trees may be larger than the budget; that alone is no fault of the printer.
          fc.pre(!(error instanceof Error && 'code' in error && error.code === 'FORMULA_TOO_LARGE'));
          throw error;
        }
        expect(read).toEqual(tree);
        expect(printFormula(read)).toBe(printed);
      },
    ),
    { numRuns: 1_000 },
  );
});

it('evaluates a formula to a number, or refuses it in a sentence', () => {
  let numbers = 0;
  fc.assert(
    fc.property(formula, fc.constantFrom('STATED', 'NOW', null), (tree, anchor) => {
      const span = { start: '2025-10-01', end: '2025-12-31' };
      const said = evaluated(printFormula(tree), FACTS, { span, anchor });
      if (/^[A-Z_]+: /.test(said)) expect(said).toMatch(/^[A-Z_]+: [^\n]+[.?]$/);
      else {
        numbers++;
        expect(said).toMatch(/^-?\d+(\.\d+)? [a-zA-Z][a-zA-Z ]*( \(\S+\))?$/);
        expect(said).not.toMatch(/NaN|Infinity|undefined|^-0 /);
      }
    }),
    { numRuns: 2_000 },
  );
  // It would prove nothing if nothing had a value.
  expect(numbers).toBeGreaterThan(100);
}, 60_000);
