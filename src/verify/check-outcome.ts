import type { Check } from '../domain/check.ts';
import { ClaimKind, PeriodAnchor } from '../domain/claim.ts';
import { Problem } from '../domain/problem.ts';
import { Seen } from '../domain/source.ts';
import { checkOf } from './check-of.ts';
import type { FigureCheck } from './figure-check.ts';
import type { Formula } from './formula/formula.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { walk } from './formula/walk.ts';
import { judgeAsItStands } from './judge.ts';
import { HAS_OUTCOME } from './kinds.ts';
import { timedCalls, writtenPeriods } from './moves/period-arguments.ts';
import { NO_FIGURE } from './moves/trial.ts';
import { outcomeFormula } from './outcome-formula.ts';

/** A check of what was expected, and the formula for what came of it, where its author gives one. */
export interface OutcomeCheck extends FigureCheck {
  readonly outcomeFormula?: string | null;
}

const readsOwnPeriod = (formula: Formula): boolean => {
  let reads = false;
  walk(formula, (node) => {
    reads ||= node.kind === 'bound';
  });
  return reads;
};

/** Whether all that a formula measures lies in the past: its claim's period, and every period that it writes out. */
function isOver(formula: Formula, { period, anchor, today }: FigureCheck): boolean {
  const written = timedCalls(formula).flatMap((call) => writtenPeriods(call));
  if (written.some((one) => one.period.end > today) || (period !== null && period.end > today)) return false;
  // A claim of now ends on the day of its article, so its own period tells nothing of what came after.
  return !readsOwnPeriod(formula) || (anchor === PeriodAnchor.STATED && period !== null);
}

/**
 * What has happened since, held against what was expected, on the latest data and told as a fact: right, close or
 * wrong, and never moved. Null while it is pending, and where nothing measures it.
 */
export function checkOutcome(check: OutcomeCheck): Check | null {
  const { kind, facts, outcomeFormula: own = null } = check;
  if (own === null && !HAS_OUTCOME.includes(kind)) return null;
  const formula = own ?? outcomeFormula(check.formula, facts);
  if (formula === null || !isOver(parseFormula(formula), check)) return null;
  const fact = { ...check, formula, kind: ClaimKind.HISTORICAL_FACT, asOf: null };
  try {
    const judgement = judgeAsItStands(fact);
    if (judgement.tried.kind === 'missing') return null;
    if (judgement.tried.evaluated.trace.cited.some(({ seen }) => seen === Seen.NOT_SEEN)) return null;
    return checkOf(judgement, fact);
  } catch (error) {
    // A level that has not been reached, "the first year above 106 percent", is waited for.
    if (own === null && error instanceof Problem && NO_FIGURE.includes(error.code)) return null;
    throw error;
  }
}
