import type { ArgumentNode, CallNode, Formula } from './formula.ts';

/** The same formula with each call changed as told, from the inside out. */
export function replaceCalls(formula: Formula, change: (call: CallNode) => CallNode): Formula {
  const inside = (node: ArgumentNode): ArgumentNode =>
    node.kind === 'text' || node.kind === 'bound' ? node : replaceCalls(node, change);
  switch (formula.kind) {
    case 'number':
      return formula;
    case 'negate':
      return { ...formula, operand: replaceCalls(formula.operand, change) };
    case 'binary':
      return { ...formula, left: replaceCalls(formula.left, change), right: replaceCalls(formula.right, change) };
    case 'call':
      return change({ ...formula, arguments: formula.arguments.map(inside) });
    default:
      return formula satisfies never;
  }
}
