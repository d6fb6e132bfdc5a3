import { SeriesNature } from '../../domain/series-nature.ts';
import type { Operator } from '../formula/formula.ts';

const { FLOW, RATIO } = SeriesNature;

/** What kind of figure an operator makes of two; null is that of a plain number, which leaves a figure what it is. */
export function natureOf(
  left: SeriesNature | null,
  operator: Operator,
  right: SeriesNature | null,
): SeriesNature | null {
  if (right === null) return left;
  if (left === null) return operator === '/' ? RATIO : right;
  switch (operator) {
    case '/':
      return RATIO;
    case '*':
      return left === RATIO ? right : left;
    default:
      // A difference with something in it that does not add up does not add up.
      return left === FLOW ? right : left;
  }
}
