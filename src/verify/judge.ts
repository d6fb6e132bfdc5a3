import type { ClaimKind } from '../domain/claim.ts';
import { Seen } from '../domain/source.ts';
import { Verdict } from '../domain/verdict.ts';
import { type Attempt, attempt } from './attempt.ts';
import { compareQuantity } from './compare-quantity.ts';
import { dayAsked, type FigureCheck } from './figure-check.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { isNotYetOut } from './is-not-yet-out.ts';
import { lastAtLevel, lastHeld } from './last-held.ts';
import { MissingDocument } from './missing-document.ts';
import { MissingFigure } from './missing-figure.ts';
import type { Held, Trial } from './moves/trial.ts';
import { misdated } from './moves.ts';
import { type Superseding, supersededBy } from './superseded-by.ts';
import { type ComputedVerdict, verdictOf } from './verdict-table.ts';

/** The verdict on a printed figure and all that led to it. */
export interface Judgement {
  readonly verdict: ComputedVerdict;
  readonly trial: Trial;
  readonly tried: Attempt;
  /** Whether the claim's period ends after the day asked. */
  readonly isUnfinished: boolean;
  /** Where the figure holds instead, for MISDATED; where it last held, for CONTRADICTED and NOT_CHECKABLE. */
  readonly held: Held | null;
  /** The newer figure that makes a right one misdated. */
  readonly superseding: Superseding | null;
}

type Kinds = readonly (ClaimKind | null)[];

/** Kinds that tell what was. A projection is judged on what its speaker had published, and is never waited for. */
const TELLS_WHAT_WAS: Kinds = ['HISTORICAL_FACT', 'ESTIMATE', 'ARITHMETIC', null];

/** Of these the period must be over; a sum of what is planned can be redone while the plan runs. */
const TELLS_A_PERIOD: Kinds = ['HISTORICAL_FACT', 'ESTIMATE'];

const PROJECTS: Kinds = ['OFFICIAL_PROJECTION', 'FORECAST'];

function superseding({ kind, articleDay, asOf, facts }: FigureCheck, tried: Attempt): Superseding | null {
  if (tried.kind === 'missing' || articleDay === null || !PROJECTS.includes(kind)) return null;
  return supersededBy(tried.evaluated.trace.uses, facts, asOf !== null && asOf < articleDay ? asOf : articleDay);
}

function isAwaited(check: FigureCheck, tried: Attempt): boolean {
  if (tried.kind === 'measured' || !TELLS_WHAT_WAS.includes(check.kind)) return false;
  const { problem } = tried;
  // A document that nobody has seen verifies nothing once it is out, so it is not waited for.
  if (problem instanceof MissingDocument) return problem.document.seen !== Seen.NOT_SEEN;
  return problem instanceof MissingFigure && isNotYetOut(problem, check.facts, dayAsked(check));
}

function whereHeld(verdict: ComputedVerdict, trial: Trial, moved: Held | null): Held | null {
  if (verdict === Verdict.CONTRADICTED) return lastHeld(trial);
  if (verdict === Verdict.NOT_CHECKABLE) return lastAtLevel(trial);
  return verdict === Verdict.MISDATED ? moved : null;
}

/** Decides on a printed figure by the verdict table, and looks for a move only where the table may ask for one. */
export function judge(check: FigureCheck): Judgement {
  const { stated, facts, asOf, kind, period, anchor, articleDay } = check;
  const standpoint = { asOf, span: period, anchor };
  const trial: Trial = { formula: parseFormula(check.formula), stated, facts, standpoint, articleDay };
  const tried = attempt(trial.formula, stated, facts, standpoint);
  const match = tried.kind === 'measured' ? compareQuantity(stated, tried.measured) : null;
  const newer = match === null || match === 'OFF' ? null : superseding(check, tried);
  const isUnfinished = TELLS_A_PERIOD.includes(kind) && period !== null && period.end > dayAsked(check);
  const mayBeMisdated = (match === null || match === 'OFF') && kind !== 'SCENARIO' && !isUnfinished;
  const moved = mayBeMisdated ? misdated(trial) : null;
  const verdict = verdictOf({
    kind,
    isUnseen: tried.kind === 'measured' && tried.evaluated.trace.cited.some(({ seen }) => seen === Seen.NOT_SEEN),
    // Where the part that is out bears the figure out, it was misdated and there is nothing to wait for.
    isPending: isUnfinished || (moved === null && isAwaited(check, tried)),
    match,
    isSuperseded: newer !== null,
    isMisdated: moved !== null,
  });
  return {
    verdict,
    trial,
    tried,
    isUnfinished,
    held: whereHeld(verdict, trial, moved),
    superseding: verdict === Verdict.MISDATED ? newer : null,
  };
}
