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

/** The leading part of a span that a formula can be computed for; null when that is none, or the whole. */
function readablePart(trial: Trial): Standpoint | null {
  let { standpoint } = trial;
  for (;;) {
    const { span } = standpoint;
    const missing = missingFrom(trial, standpoint);
    if (span === null || missing === undefined) return null;
    if (missing === null) return span === trial.standpoint.span ? null : standpoint;
    const end = heldUntil(missing, span);
    if (end === null || end >= span.end || end <= span.start) return null;
    standpoint = { ...standpoint, span: { start: span.start, end } };
  }
}

/**
 * The part of the stated period that can be read, when the rest at its end cannot, or could not yet when the figure was
 * printed: the longest leading part, and never another, or any sub-window could be picked.
 */
export function* publishedPart(trial: Trial): Generator<Candidate> {
  const { formula, standpoint, articleDay } = trial;
  const { asOf, span } = standpoint;
  if (span === null || !usesPeriod(trial)) return;
  const isLater = articleDay !== null && (asOf === null || asOf > articleDay);
  const whenPrinted = isLater ? { ...trial, standpoint: { ...standpoint, asOf: articleDay } } : null;
  const part = readablePart(trial) ?? (whenPrinted === null ? null : readablePart(whenPrinted));
  if (part === null || part.span === null) return;
  const { span: readable } = part;
  const period = () => spanPeriod(readable, finestFrequency(trial));
  yield { formula, standpoint: part, period, vintage: null };
}
