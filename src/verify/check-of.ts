import type { Check, CheckStep, TrueWhen } from '../domain/check.ts';
import { because } from './because.ts';
import { decisiveObservations } from './decisive-observations.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import type { FigureCheck } from './figure-check.ts';
import { inexactness } from './inexactness.ts';
import type { Judgement } from './judge.ts';
import { otherDocumentSteps, otherDocuments } from './other-documents.ts';
import { ownFiguresStep } from './own-figures-step.ts';
import { takesNewest } from './takes-newest.ts';
import { NO_TRACE, type Trace } from './trace.ts';
import { whenTrue } from './wording/when-true.ts';

/** The figure at the time or vintage where it is right, so that this too can be redone by hand. */
function reevaluate({ held, trial }: Judgement): Evaluated | null {
  return held === null ? null : evaluate(held.candidate.formula, trial.facts, held.candidate.standpoint);
}

/** A right figure that was superseded holds in the vintage that it is from. */
function superseded({ superseding, tried }: Judgement, { period }: FigureCheck): TrueWhen | null {
  if (superseding === null || tried.kind === 'missing') return null;
  return { period, vintage: superseding.insteadOf, measured: tried.measured };
}

/** What a figure rests on as stated and elsewhere, together. */
function whatWasRead(stated: Trace, elsewhere: Trace): Pick<Trace, 'uses' | 'cited'> {
  if (elsewhere === NO_TRACE) return stated;
  return { uses: [...stated.uses, ...elsewhere.uses], cited: [...stated.cited, ...elsewhere.cited] };
}

/** The steps of the figure elsewhere, each told apart from those of the figure as stated. */
function stepsElsewhere({ held }: Judgement, elsewhere: Evaluated | null): readonly CheckStep[] {
  if (held === null || elsewhere === null) return [];
  const where = `Where it is right, ${whenTrue(held.trueWhen)}: `;
  return elsewhere.trace.steps.map((step) => ({ ...step, text: `${where}${step.text}` }));
}

/** A judgement as a check that can be redone by hand. */
export function checkOf(judgement: Judgement, check: FigureCheck): Check {
  const { stated, facts, asOf } = check;
  const { verdict, trial, tried, held } = judgement;
  const isMeasured = tried.kind === 'measured';
  const elsewhere = reevaluate(judgement);
  const own = ownFiguresStep(trial.formula, facts, trial.standpoint, isMeasured ? tried.evaluated : null);
  const { uses, cited } = whatWasRead(isMeasured ? tried.evaluated.trace : NO_TRACE, elsewhere?.trace ?? NO_TRACE);
  const trueWhen = superseded(judgement, check) ?? held?.trueWhen ?? null;
  const day = trial.standpoint.asOf;
  const inexact = inexactness({ uses, cited, takesNewest: day !== null && takesNewest(trial) }, facts, day);
  const others = otherDocuments(trial.formula, stated, check.documents ?? [], day);
  return {
    verdict,
    formula: check.formula,
    stated,
    measured: isMeasured ? tried.measured : null,
    difference: isMeasured ? tried.measured.minus(stated.value) : null,
    unit: isMeasured ? tried.unit : stated.unit,
    asOf,
    asOfIsExact: inexact === null,
    steps: [
      ...(isMeasured ? tried.evaluated.trace.steps : []),
      ...otherDocumentSteps(others, stated),
      ...(own === null ? [] : [own]),
      ...stepsElsewhere(judgement, elsewhere),
    ],
    observationIds: decisiveObservations(uses),
    trueWhen: trueWhen === null ? [] : [trueWhen],
    because: because(judgement, check, others, inexact),
  };
}
