import { Problem } from '../../domain/problem.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { evaluateBare } from '../evaluate.ts';
import { MissingFigure } from '../missing-figure.ts';
import { countStarting } from '../reading/find-place.ts';
import type { Span, Standpoint } from '../standpoint.ts';
import { finestFrequency, usesPeriod } from './series-of.ts';
import { spanPeriod } from './span-period.ts';
import { type Candidate, NO_FIGURE, type Trial } from './trial.ts';

/** The last day before a missing figure up to which a series is held; null when it is held again later in the span. */
function heldUntil({ view, period }: MissingFigure, span: Span): IsoDate | null {
  const place = countStarting(view, period.start, false);
  const after = view.observations[place]?.period.end;
  return after !== undefined && after <= span.end ? null : (view.observations[place - 1]?.period.end ?? null);
}

/** The figure that a formula lacks; null when it lacks none, undefined when something else keeps it from a value. */
function missingFrom({ formula, facts }: Trial, standpoint: Standpoint): MissingFigure | null | undefined {
  try {
    evaluateBare(formula, facts, standpoint);
    return null;
  } catch (error) {
    if (error instanceof MissingFigure) return error;
    if (error instanceof Problem && NO_FIGURE.includes(error.code)) return undefined;
    throw error;
  }
}

/**
 * The part of the stated period that can be read, when the rest at its end cannot: the longest leading part, and never
 * another, or any sub-window could be picked.
 */
export function* publishedPart(trial: Trial): Generator<Candidate> {
  let { standpoint } = trial;
  if (standpoint.span === null || !usesPeriod(trial)) return;
  for (;;) {
    const missing = missingFrom(trial, standpoint);
    const { span } = standpoint;
    if (missing === undefined) return;
    if (missing === null || span === null) break;
    const end = heldUntil(missing, span);
    if (end === null || end >= span.end || end <= span.start) return;
    standpoint = { ...standpoint, span: { start: span.start, end } };
  }
  const { span } = standpoint;
  if (span === null || span === trial.standpoint.span) return;
  yield { formula: trial.formula, standpoint, period: spanPeriod(span, finestFrequency(trial)), vintage: null };
}
