import { Problem } from '../domain/problem.ts';
import { type Attempt, attempt } from './attempt.ts';
import { evaluateBare } from './evaluate.ts';
import { dayAsked, type FigureCheck } from './figure-check.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { PROJECTS } from './kinds.ts';
import { liftPeriod } from './lift-period.ts';
import { isBareDirection } from './moves/is-bare-direction.ts';
import { seriesNamed } from './moves/repin.ts';
import { NO_FIGURE, type Trial } from './moves/trial.ts';
import { onlyProjected } from './only-projected.ts';
import type { Standpoint } from './standpoint.ts';

/** A figure held against its formula once, and the form of it in which its period or vintage can be moved. */
export interface Tried {
  readonly trial: Trial;
  readonly tried: Attempt;
  /** The same with the periods that the formula writes out lifted into its span, where no claim states one. */
  readonly movable: Trial;
}

/**
 * A projection is judged on what was published by the day it was printed, also on later data, where its formula leaves
 * open which vintage it is of. One whose day of release nobody knows is read as it is held.
 */
function readAsPrinted({ kind, asOf, articleDay, facts }: FigureCheck, { formula }: Trial): boolean {
  if (!PROJECTS.includes(kind) || articleDay === null || (asOf !== null && asOf <= articleDay)) return false;
  return seriesNamed(formula).some(
    ({ slug, vintage }) => vintage === null && (facts.series(slug)?.series.vintages.length ?? 0) > 1,
  );
}

function tryOnce(trial: Trial, { kind }: FigureCheck): Attempt {
  const { formula, stated, facts, standpoint } = trial;
  const tried = attempt(formula, stated, facts, standpoint);
  if (tried.kind === 'missing' || kind !== 'HISTORICAL_FACT') return tried;
  const problem = onlyProjected(tried.evaluated.trace.uses, facts, standpoint.asOf);
  return problem === null ? tried : { kind: 'missing', problem };
}

/** Whether two forms of a formula come to the same, be it that both lack a figure. */
function agree(trial: Trial, lifted: Trial): boolean {
  const worth = ({ formula, facts, standpoint }: Trial): string => {
    try {
      const { value, unit } = evaluateBare(formula, facts, standpoint);
      return `${value} ${unit}`;
    } catch (error) {
      if (error instanceof Problem && NO_FIGURE.includes(error.code)) return error.code;
      throw error;
    }
  };
  return worth(trial) === worth(lifted);
}

function movableOf(trial: Trial, { period, stated }: FigureCheck): Trial {
  if (period !== null || isBareDirection(stated)) return trial;
  const lifted = liftPeriod(trial.formula, trial.dayAsked);
  if (lifted === null) return trial;
  const { formula, span, anchor } = lifted;
  // What nobody printed on a known day is asked about as of today.
  const articleDay = trial.articleDay ?? trial.dayAsked;
  const moved = { ...trial, formula, articleDay, standpoint: { ...trial.standpoint, span, anchor } };
  return agree(trial, moved) ? moved : trial;
}

/** Holds a printed figure against its formula as it stands. */
export function tryFigure(check: FigureCheck): Tried {
  const { stated, facts, asOf, period, anchor, articleDay } = check;
  const standpoint: Standpoint = { asOf, span: period, anchor };
  const asked: Trial = {
    formula: parseFormula(check.formula),
    stated,
    facts,
    standpoint,
    articleDay,
    dayAsked: dayAsked(check),
  };
  const asPrinted = { ...asked, standpoint: { ...standpoint, asOf: articleDay } };
  const first = readAsPrinted(check, asked) ? tryOnce(asPrinted, check) : null;
  const trial = first?.kind === 'measured' ? asPrinted : asked;
  const tried = first?.kind === 'measured' ? first : tryOnce(asked, check);
  return { trial, tried, movable: movableOf(trial, check) };
}
