import type { ArgumentNode, CallNode, Formula } from './formula.ts';

/** The function that stands for a series where figures are computed from several, period by period. */
export const SERIES = 'series';

/** The series that an expression is over, each as often as it stands there; none for a single value. */
export function seriesCalls(node: ArgumentNode): readonly CallNode[] {
  switch (node.kind) {
    case 'call':
      return node.name === SERIES ? [node] : [];
    case 'binary':
      return [...seriesCalls(node.left), ...seriesCalls(node.right)];
    case 'negate':
      return seriesCalls(node.operand);
    default:
      return [];
  }
}

/** Whether something stands for a series of computed figures: `series("fred/fdhbfin") / series("fred/fygfdpun")`. */
export function isSeriesExpression(node: ArgumentNode): node is Formula {
  return seriesCalls(node).length > 0;
}
