import type { Measurement } from '../domain/check.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { decisiveObservations } from './decisive-observations.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { parseFormula } from './formula/parse-formula.ts';

/** The value of a formula that somebody wrote, with the steps to redo it by hand. Refuses what has no value. */
export function measure(formula: string, facts: Facts, asOf: IsoDate | null): Measurement {
  const { value, unit, period, trace } = evaluate(parseFormula(formula), facts, { asOf, span: null, anchor: null });
  return {
    value,
    unit,
    period: period ?? null,
    steps: trace.steps,
    observationIds: decisiveObservations(trace.uses),
  };
}
