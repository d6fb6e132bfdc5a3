import type { Measurement } from '../domain/check.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { decisiveObservations } from './decisive-observations.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { inexactness } from './inexactness.ts';
import { timedCalls } from './moves/period-arguments.ts';

/** The value of a formula that somebody wrote, with the steps to redo it by hand. Refuses what has no value. */
export function measure(formula: string, facts: Facts, asOf: IsoDate | null): Measurement {
  const parsed = parseFormula(formula);
  const { value, unit, period, trace } = evaluate(parsed, facts, { asOf, span: null, anchor: null });
  const takesNewest = timedCalls(parsed).some(({ name }) => name === 'latest');
  const inexact = inexactness({ ...trace, takesNewest }, facts, asOf);
  return {
    formula,
    value,
    unit,
    period: period ?? null,
    asOfIsExact: inexact === null,
    steps: trace.steps,
    observationIds: decisiveObservations(trace.uses),
  };
}
