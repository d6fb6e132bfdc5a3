import type { Decimal } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import type { Quantity } from '../domain/quantity.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { Formula } from './formula/formula.ts';
import { inStatedUnit } from './in-stated-unit.ts';
import type { Standpoint } from './standpoint.ts';

/** A formula has no value, because something that it needs is not there. */
export interface Missing {
  readonly kind: 'missing';
  readonly problem: Problem;
}

/** A formula's value in the unit of the stated figure, or why it has none. */
export type Attempt =
  | { readonly kind: 'measured'; readonly evaluated: Evaluated; readonly measured: Decimal; readonly unit: string }
  | Missing;

/** Evaluates a formula for a check. That a figure is not there is an outcome; a formula that is wrong is refused. */
export function attempt(formula: Formula, stated: Quantity, facts: Facts, standpoint: Standpoint): Attempt {
  try {
    const evaluated = evaluate(formula, facts, standpoint);
    const { measured, unit } = inStatedUnit(stated, evaluated);
    return { kind: 'measured', evaluated, measured, unit };
  } catch (error) {
    if (error instanceof Problem && error.code === 'NO_OBSERVATION') return { kind: 'missing', problem: error };
    throw error;
  }
}
