import { type Attempt, attempt } from './attempt.ts';
import { dayAsked, type FigureCheck } from './figure-check.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { PROJECTS } from './kinds.ts';
import { seriesNamed } from './moves/repin.ts';
import type { Trial } from './moves/trial.ts';
import { mustBeOfGdp } from './must-be-of-gdp.ts';
import { boundedAsChange, mustMoveAlike } from './must-move-alike.ts';
import { onlyProjected } from './only-projected.ts';
import type { Standpoint } from './standpoint.ts';

/** A figure held against its formula once. */
export interface Tried {
  readonly trial: Trial;
  readonly tried: Attempt;
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

/** A projection held against its formula on the day it was printed; null for anything else, or without a value then. */
function tryAsPrinted(check: FigureCheck, asked: Trial): Tried | null {
  if (!readAsPrinted(check, asked)) return null;
  const trial = { ...asked, standpoint: { ...asked.standpoint, asOf: check.articleDay } };
  const tried = tryOnce(trial, check);
  return tried.kind === 'measured' ? { trial, tried } : null;
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
  const { trial, tried } = tryAsPrinted(check, asked) ?? { trial: asked, tried: tryOnce(asked, check) };
  if (tried.kind === 'missing') return { trial, tried };
  mustBeOfGdp(check, trial.formula);
  mustMoveAlike(check, tried.evaluated);
  const bounded = boundedAsChange(stated, tried.evaluated);
  return { trial: bounded === stated ? trial : { ...trial, stated: bounded }, tried };
}
