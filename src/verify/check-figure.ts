import type { Check, TrueWhen } from '../domain/check.ts';
import { because } from './because.ts';
import { decisiveObservations } from './decisive-observations.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import type { FigureCheck } from './figure-check.ts';
import { isExactAsOf } from './is-exact-as-of.ts';
import { type Judgement, judge } from './judge.ts';
import { ownFiguresStep } from './own-figures-step.ts';

/** The figure at the time or vintage where it holds, so that this too can be redone by hand. */
function reevaluate({ held, trial }: Judgement): Evaluated | null {
  return held === null ? null : evaluate(held.candidate.formula, trial.facts, held.candidate.standpoint);
}

/** A right figure that was superseded holds in the vintage that it is from. */
function superseded({ superseding, tried }: Judgement, { period }: FigureCheck): TrueWhen | null {
  if (superseding === null || tried.kind === 'missing') return null;
  return { period, vintage: superseding.insteadOf, measured: tried.measured };
}

/**
 * Holds a printed figure against what a formula measures, on the data of a day. Whatever the data say is an outcome;
 * only a formula that makes no sense, or whose unit does not fit the figure, is refused.
 */
export function checkFigure(check: FigureCheck): Check {
  const { stated, facts, asOf } = check;
  const judgement = judge(check);
  const { verdict, trial, tried, held } = judgement;
  const isMeasured = tried.kind === 'measured';
  const elsewhere = reevaluate(judgement);
  const own = ownFiguresStep(trial.formula, facts, trial.standpoint, isMeasured ? tried.evaluated : null);
  const traces = [...(isMeasured ? [tried.evaluated.trace] : []), ...(elsewhere === null ? [] : [elsewhere.trace])];
  const uses = traces.flatMap((trace) => trace.uses);
  const cited = traces.flatMap((trace) => trace.cited);
  const trueWhen = superseded(judgement, check) ?? held?.trueWhen ?? null;
  const steps = [
    ...(isMeasured ? tried.evaluated.trace.steps : []),
    ...(own === null ? [] : [own]),
    ...(elsewhere?.trace.steps ?? []),
  ];
  return {
    verdict,
    formula: check.formula,
    stated,
    measured: isMeasured ? tried.measured : null,
    difference: isMeasured ? tried.measured.minus(stated.value) : null,
    unit: isMeasured ? tried.unit : stated.unit,
    asOf,
    asOfIsExact: isExactAsOf(uses, cited, asOf),
    steps: steps.filter(({ text }, place) => steps.findIndex((step) => step.text === text) === place),
    observationIds: decisiveObservations(uses),
    trueWhen: trueWhen === null ? [] : [trueWhen],
    because: because(judgement, check),
  };
}
