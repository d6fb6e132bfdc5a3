import type { FormulaFunction } from '../domain/formula-function.ts';
import { formulaFunctions } from '../verify/measures/formula-functions.ts';

/** The functions that formulas are written with, in a stable order. */
export function listFormulaFunctions(): readonly FormulaFunction[] {
  return formulaFunctions();
}
