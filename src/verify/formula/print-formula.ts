import type { ArgumentNode } from './formula.ts';

/** How tightly a node holds together: a looser one inside a tighter one needs brackets. */
function tightness(node: ArgumentNode): number {
  if (node.kind === 'binary') return node.operator === '+' || node.operator === '-' ? 1 : 2;
  return node.kind === 'negate' ? 3 : 4;
}

function bracketed(node: ArgumentNode, least: number): string {
  const text = printFormula(node);
  return tightness(node) < least ? `(${text})` : text;
}

/** The one canonical way to write a formula: reading it again gives the same tree. */
export function printFormula(node: ArgumentNode): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'text':
      return `"${node.text}"`;
    case 'bound':
      return `$${node.bound}`;
    case 'call':
      return `${node.name}(${node.arguments.map(printFormula).join(', ')})`;
    case 'negate':
      return `-${bracketed(node.operand, 3)}`;
    case 'binary': {
      const held = tightness(node);
      return `${bracketed(node.left, held)} ${node.operator} ${bracketed(node.right, held + 1)}`;
    }
    default:
      return node satisfies never;
  }
}
