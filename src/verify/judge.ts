import { Seen } from '../domain/source.ts';
import { Verdict } from '../domain/verdict.ts';
import type { Attempt } from './attempt.ts';
import { compareQuantity, type Match } from './compare-quantity.ts';
import { dayAsked, type FigureCheck } from './figure-check.ts';
import { isNotYetOut } from './is-not-yet-out.ts';
import { PROJECTS, TELLS_A_PERIOD, TELLS_WHAT_WAS } from './kinds.ts';
import { type LastHeld, lastAtLevel, lastHeld, NOWHERE } from './last-held.ts';
import { MissingDocument } from './missing-document.ts';
import { MissingFigure } from './missing-figure.ts';
import { movable } from './movable.ts';
import type { Held, Trial } from './moves/trial.ts';
import { misdated } from './moves.ts';
import { type Superseding, supersededBy } from './superseded-by.ts';
import { type Tried, tryFigure } from './try-figure.ts';
import { type ComputedVerdict, verdictOf } from './verdict-table.ts';

/** The verdict on a printed figure and all that led to it. */
export interface Judgement extends Tried, LastHeld {
  readonly verdict: ComputedVerdict;
  /** Whether the claim's period ends after the day asked. */
  readonly isUnfinished: boolean;
  /** The newer figure that makes a right one misdated. */
  readonly superseding: Superseding | null;
}

function supersedingOf(
  { kind, articleDay, asOf }: FigureCheck,
  { trial, tried }: Tried,
  match: Match,
): Superseding | null {
  if (tried.kind === 'missing' || articleDay === null || !PROJECTS.includes(kind)) return null;
  const day = asOf !== null && asOf < articleDay ? asOf : articleDay;
  return supersededBy(tried.evaluated.trace.uses, trial, day, match);
}

function isAwaited(check: FigureCheck, tried: Attempt): boolean {
  if (tried.kind === 'measured' || !TELLS_WHAT_WAS.includes(check.kind)) return false;
  const { problem } = tried;
  // A document that nobody has seen verifies nothing once it is out, so it is not waited for.
  if (problem instanceof MissingDocument) return problem.document.seen !== Seen.NOT_SEEN;
  return problem instanceof MissingFigure && isNotYetOut(problem, check.facts, dayAsked(check));
}

/** Where the figure is right instead, for MISDATED; where it last was, for CONTRADICTED and NOT_CHECKABLE. */
function whereHeld(verdict: ComputedVerdict, trial: Trial, moved: Held | null): LastHeld {
  if (verdict === Verdict.CONTRADICTED) return lastHeld(trial);
  if (verdict === Verdict.NOT_CHECKABLE) return lastAtLevel(trial);
  return verdict === Verdict.MISDATED ? { held: moved, leftOffAt: null } : NOWHERE;
}

/** Decides on a printed figure as it stands, without a look at where else it would be right. */
export function judgeAsItStands(check: FigureCheck): Judgement {
  return decide(check, false);
}

/**
 * Decides on a printed figure by the verdict table, and looks for a move only where the table may ask for one. What is
 * waited for is not moved: a part that fits says nothing until the whole is out.
 */
export function judge(check: FigureCheck): Judgement {
  return decide(check, true);
}

function decide(check: FigureCheck, mayMove: boolean): Judgement {
  const { kind, period } = check;
  const figure = tryFigure(check);
  const { trial, tried } = figure;
  const match =
    tried.kind === 'measured' ? compareQuantity(trial.stated, tried.measured, tried.evaluated.isCounted) : null;
  const newer = match === null || match === 'OFF' ? null : supersedingOf(check, figure, match);
  const isUnfinished = TELLS_A_PERIOD.includes(kind) && period !== null && period.end > dayAsked(check);
  const isPending = isUnfinished || isAwaited(check, tried);
  const isOff = (match === null || match === 'OFF') && !isPending;
  const moving = mayMove && isOff ? movable(trial, check) : trial;
  const moved = mayMove && isOff && kind !== 'SCENARIO' ? misdated(moving, match !== null) : null;
  const verdict = verdictOf({
    kind,
    isUnseen: tried.kind === 'measured' && tried.evaluated.trace.cited.some(({ seen }) => seen === Seen.NOT_SEEN),
    isPending,
    match,
    isSuperseded: newer !== null,
    isMisdated: moved !== null,
  });
  const { held, leftOffAt } = mayMove ? whereHeld(verdict, moving, moved) : NOWHERE;
  const superseding = verdict === Verdict.MISDATED ? newer : null;
  return { trial, tried, verdict, isUnfinished, held, leftOffAt, superseding };
}
