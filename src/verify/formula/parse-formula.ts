import { decimal, plain } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import { abridged } from '../wording/abridged.ts';
import { checkCall } from './check-call.ts';
import type { ArgumentNode, Formula, Operator } from './formula.ts';
import { FORMULA_BUDGET } from './formula-budget.ts';
import { type ParsedNode, parseWithJsep } from './jsep-dialect.ts';
import { scanFormula } from './scan-formula.ts';
import { walk } from './walk.ts';

const OPERATORS: readonly string[] = ['+', '-', '*', '/'];

function refuse(what: string, node: ParsedNode): never {
  throw new Problem('FORMULA_SYNTAX', what, startOf(node) ?? 0);
}

function startOf(node: ParsedNode): number | undefined {
  return node.at ?? (node.type === 'BinaryExpression' ? startOf(node.left as ParsedNode) : undefined);
}

function readArgument(node: ParsedNode): ArgumentNode {
  if (node.type === 'Literal' && typeof node.value === 'string') return { kind: 'text', text: node.value };
  if (node.type === 'Identifier') {
    if (node.name === '$from' || node.name === '$to') {
      return { kind: 'bound', bound: node.name === '$from' ? 'from' : 'to' };
    }
    if (node.name.startsWith('$'))
      refuse(`"${abridged(node.name)}" is not known; a period is $from, $to or text.`, node);
  }
  return readFormula(node);
}

/** Only what is named here becomes part of a formula; whatever else jsep can read is refused. */
function readFormula(node: ParsedNode): Formula {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'number') refuse(`the text ${abridged(node.raw)} has no value of its own here.`, node);
      return { kind: 'number', text: plain(decimal(node.raw)) };
    case 'UnaryExpression':
      return { kind: 'negate', operand: readFormula(node.argument as ParsedNode) };
    case 'BinaryExpression': {
      if (!OPERATORS.includes(node.operator)) refuse(`"${node.operator}" is not an operator.`, node);
      const left = readFormula(node.left as ParsedNode);
      return {
        kind: 'binary',
        operator: node.operator as Operator,
        left,
        right: readFormula(node.right as ParsedNode),
      };
    }
    case 'CallExpression': {
      const callee = node.callee as ParsedNode;
      if (callee.type !== 'Identifier') return refuse('only a function can be followed by brackets.', node);
      const given = (node.arguments as ParsedNode[]).map(readArgument);
      return checkCall({ kind: 'call', name: callee.name, arguments: given }, startOf(node) ?? 0);
    }
    case 'Identifier':
      return refuse(
        node.name.startsWith('$')
          ? `"${abridged(node.name)}" is a period and stands only where a function takes one.`
          : `"${abridged(node.name)}" stands alone; a function is followed by brackets, and a name is in quotation marks.`,
        node,
      );
    case 'Compound':
    case 'SequenceExpression': {
      const parts = (node.type === 'Compound' ? node.body : node.expressions) as ParsedNode[];
      return refuse('two values stand side by side; put a comma or + - * / between them.', parts[1] ?? node);
    }
    default:
      return refuse('only numbers, functions, + - * / and brackets can be used.', node);
  }
}

function countParts(formula: Formula): number {
  let parts = 0;
  walk(formula, () => parts++);
  return parts;
}

/**
 * Reads a formula into a tree of our own. Everything that can be wrong with it without looking at data is refused here:
 * characters, brackets, size, functions that do not exist, and what these are given.
 */
export function parseFormula(text: string): Formula {
  scanFormula(text);
  let parsed: ParsedNode;
  try {
    parsed = parseWithJsep(text);
  } catch (error) {
    if (!(error instanceof Error) || !('index' in error)) throw error;
    throw new Problem('FORMULA_SYNTAX', 'a value is missing or stands in the wrong place.', Number(error.index));
  }
  const formula = readFormula(parsed);
  const size = countParts(formula);
  if (size > FORMULA_BUDGET.parts) throw new Problem('FORMULA_TOO_LARGE', 'parts', size, FORMULA_BUDGET.parts);
  return formula;
}
