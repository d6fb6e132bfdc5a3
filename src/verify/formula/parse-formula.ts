import { decimal, plain } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import { rememberingLately } from '../../lib/remembering-lately.ts';
import { measureNamed, measureOf } from '../measures/measure-named.ts';
import { abridged } from '../wording/abridged.ts';
import { checkCall } from './check-call.ts';
import type { ArgumentNode, Formula, Operator } from './formula.ts';
import { FORMULA_BUDGET } from './formula-budget.ts';
import { type ParsedNode, parseWithJsep } from './jsep-dialect.ts';
import { scanFormula } from './scan-formula.ts';
import { SERIES } from './series-expression.ts';
import { Unreadable, unreadable } from './unreadable.ts';
import { walk } from './walk.ts';

const OPERATORS: readonly string[] = ['+', '-', '*', '/'];

/** Where a node stands: where one value is wanted, or a series of them. */
type Wanted = 'value' | 'series';

function refuse(what: string, node: ParsedNode): never {
  throw new Unreadable(what, startOf(node) ?? 0);
}

function startOf(node: ParsedNode): number | undefined {
  return node.at ?? (node.type === 'BinaryExpression' ? startOf(node.left as ParsedNode) : undefined);
}

function readArgument(node: ParsedNode, wanted: Wanted): ArgumentNode {
  if (node.type === 'Literal' && typeof node.value === 'string') return { kind: 'text', text: node.value };
  if (node.type === 'Identifier') {
    if (node.name === '$from' || node.name === '$to') {
      return { kind: 'bound', bound: node.name === '$from' ? 'from' : 'to' };
    }
    if (node.name.startsWith('$'))
      refuse(`"${abridged(node.name)}" is not known; a period is $from, $to or text.`, node);
  }
  return readFormula(node, wanted);
}

function readCall(name: string, nodes: readonly ParsedNode[], node: ParsedNode, wanted: Wanted): Formula {
  if (wanted === 'series' && name !== SERIES) {
    measureNamed(name);
    refuse(`only series("…"), numbers, + - * / and brackets make a series; ${abridged(name)}(…) is one value.`, node);
  }
  if (wanted === 'value' && name === SERIES) {
    refuse(
      'series(…) is no single value; it stands inside a function over a series, as mean(series("a/b") / 2).',
      node,
    );
  }
  const texts = nodes.map(
    (given): ArgumentNode => ({ kind: 'text', text: `${given.type === 'Literal' ? given.value : ''}` }),
  );
  const { parameters } = measureOf(name, texts);
  const given = nodes.map((argument, place) => {
    const takesSeries = parameters[place]?.kind === 'series' && name !== SERIES;
    return readArgument(argument, takesSeries ? 'series' : 'value');
  });
  const position = startOf(node) ?? 0;
  const positions = nodes.map((argument) => startOf(argument) ?? position);
  return checkCall({ kind: 'call', name, arguments: given }, position, positions);
}

/** Only what is named here becomes part of a formula; whatever else jsep can read is refused. */
function readFormula(node: ParsedNode, wanted: Wanted): Formula {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'number') {
        const within = wanted === 'series' ? `; write series(${abridged(node.raw)})` : '';
        refuse(`the text ${abridged(node.raw)} has no value of its own here${within}.`, node);
      }
      return { kind: 'number', text: plain(decimal(node.raw)) };
    case 'UnaryExpression':
      return { kind: 'negate', operand: readFormula(node.argument as ParsedNode, wanted) };
    case 'BinaryExpression': {
      if (!OPERATORS.includes(node.operator)) refuse(`"${node.operator}" is not an operator.`, node);
      const left = readFormula(node.left as ParsedNode, wanted);
      return {
        kind: 'binary',
        operator: node.operator as Operator,
        left,
        right: readFormula(node.right as ParsedNode, wanted),
      };
    }
    case 'CallExpression': {
      const callee = node.callee as ParsedNode;
      if (callee.type !== 'Identifier') return refuse('only a function can be followed by brackets.', node);
      return readCall(callee.name, node.arguments as ParsedNode[], node, wanted);
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

function mustFit(formula: Formula): void {
  let parts = 0;
  let series = 0;
  walk(formula, (node) => {
    parts++;
    if (node.kind === 'call' && node.name === SERIES) series++;
  });
  if (parts > FORMULA_BUDGET.parts) throw new Problem('FORMULA_TOO_LARGE', 'parts', parts, FORMULA_BUDGET.parts);
  if (series > FORMULA_BUDGET.series) {
    throw new Problem('FORMULA_TOO_LARGE', 'series to compute from', series, FORMULA_BUDGET.series);
  }
}

function readText(text: string): Formula {
  scanFormula(text);
  let parsed: ParsedNode;
  try {
    parsed = parseWithJsep(text);
  } catch (error) {
    if (!(error instanceof Error) || !('index' in error)) throw error;
    throw new Unreadable('a value is missing or stands in the wrong place.', Number(error.index));
  }
  return readFormula(parsed, 'value');
}

function parse(text: string): Formula {
  let formula: Formula;
  try {
    formula = readText(text);
  } catch (error) {
    throw error instanceof Unreadable ? unreadable(text, error) : error;
  }
  mustFit(formula);
  return formula;
}

// The same formula is asked for with another figure and on another day, and those of an article on every page. Each has
// at most a thousand characters and a hundred parts.
const MOST_KEPT = 300;

/**
 * Reads a formula into a tree of our own. Everything that can be wrong with it without looking at data is refused here:
 * characters, brackets, size, functions that do not exist, and what these are given.
 */
export const parseFormula: (text: string) => Formula = rememberingLately(MOST_KEPT, parse);
