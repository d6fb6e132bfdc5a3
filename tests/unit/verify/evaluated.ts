import { evaluate } from '../../../src/verify/evaluate.ts';
import type { Facts } from '../../../src/verify/facts.ts';
import { parseFormula } from '../../../src/verify/formula/parse-formula.ts';
import type { Standpoint } from '../../../src/verify/standpoint.ts';

/** From where a formula is read that no claim stands behind. */
export const NOWHERE: Standpoint = { asOf: null, span: null, anchor: null };

/** A formula's value with its unit, "0.8131 percent"; or the code and the sentence it is refused with. */
export function evaluated(formula: string, facts: Facts, standpoint: Partial<Standpoint> = {}): string {
  try {
    const { value, unit, period } = evaluate(parseFormula(formula), facts, { ...NOWHERE, ...standpoint });
    const number = value.toDecimalPlaces(6).toFixed();
    return `${number} ${unit}${period === undefined ? '' : ` (${period.text})`}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** The steps of a formula, one a line. */
export function stepsOf(formula: string, facts: Facts, standpoint: Partial<Standpoint> = {}): readonly string[] {
  return evaluate(parseFormula(formula), facts, { ...NOWHERE, ...standpoint }).trace.steps.map(({ text }) => text);
}
