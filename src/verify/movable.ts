import { Problem } from '../domain/problem.ts';
import { evaluateBare } from './evaluate.ts';
import type { FigureCheck } from './figure-check.ts';
import { liftPeriod } from './lift-period.ts';
import { isBareDirection } from './moves/is-bare-direction.ts';
import { NO_FIGURE, type Trial } from './moves/trial.ts';

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

/**
 * The form of a trial in which its period can be moved: where no claim states one, with the periods that the formula
 * writes out lifted into its span. The trial itself where that cannot be done, or would measure something else.
 */
export function movable(trial: Trial, { period, stated }: FigureCheck): Trial {
  if (period !== null || isBareDirection(stated)) return trial;
  const lifted = liftPeriod(trial.formula, trial.dayAsked);
  if (lifted === null) return trial;
  const { formula, span, anchor } = lifted;
  // What nobody printed on a known day is asked about as of today.
  const articleDay = trial.articleDay ?? trial.dayAsked;
  const form = { ...trial, formula, articleDay, standpoint: { ...trial.standpoint, span, anchor } };
  return agree(trial, form) ? form : trial;
}
