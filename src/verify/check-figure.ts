import type { Check } from '../domain/check.ts';
import { checkOf } from './check-of.ts';
import type { FigureCheck } from './figure-check.ts';
import { judge } from './judge.ts';

/**
 * Holds a printed figure against what a formula measures, on the data of a day. Whatever the data say is an outcome;
 * only a formula that makes no sense, or whose unit does not fit the figure, is refused.
 */
export function checkFigure(check: FigureCheck): Check {
  return checkOf(judge(check), check);
}
