import type { ArgumentNode } from './formula.ts';

/** Visits a node and all below it, outer ones first. */
export function walk(node: ArgumentNode, visit: (node: ArgumentNode) => void): void {
  visit(node);
  switch (node.kind) {
    case 'call':
      for (const argument of node.arguments) walk(argument, visit);
      break;
    case 'binary':
      walk(node.left, visit);
      walk(node.right, visit);
      break;
    case 'negate':
      walk(node.operand, visit);
      break;
    default:
  }
}
