import { parsePeriod } from '../../domain/period.ts';
import { COMPARISONS } from '../measures/comparison.ts';
import { DIRECTIONS } from '../measures/direction.ts';
import { measureOf, signature } from '../measures/measure-named.ts';
import { KIND_WORDS, type ParameterKind } from '../measures/parameter.ts';
import { HOWS } from '../reading/how.ts';
import { abridged } from '../wording/abridged.ts';
import type { ArgumentNode, CallNode } from './formula.ts';
import { periodAdvice } from './period-advice.ts';
import { isSeriesExpression } from './series-expression.ts';
import { Unreadable } from './unreadable.ts';

// No series reaches beyond, and within them the calendar has no edges.
const FIRST_DAY = '1700-01-01';
const LAST_DAY = '2299-12-31';

function isPeriod(text: string): boolean {
  const period = parsePeriod(text);
  return period !== undefined && period.start >= FIRST_DAY && period.end <= LAST_DAY;
}

const isName = (node: ArgumentNode): boolean => node.kind === 'text' && node.text !== '';

const isOneOf =
  (words: object) =>
  (node: ArgumentNode): boolean =>
    node.kind === 'text' && Object.hasOwn(words, node.text);

const FITS: { readonly [K in ParameterKind]: (node: ArgumentNode) => boolean } = {
  series: (node) => isName(node) || isSeriesExpression(node),
  period: (node) => node.kind === 'bound' || (node.kind === 'text' && isPeriod(node.text)),
  number: (node) => node.kind !== 'text' && node.kind !== 'bound',
  comparison: isOneOf(COMPARISONS),
  between: isOneOf({ between: true }),
  direction: isOneOf(DIRECTIONS),
  how: isOneOf(HOWS),
  claim: isName,
  measured: isName,
  evidence: isName,
};

function shown(node: ArgumentNode): string {
  if (node.kind === 'text') return `"${abridged(node.text)}"`;
  return node.kind === 'bound' ? `$${node.bound}` : 'a value';
}

function advice(kind: ParameterKind, node: ArgumentNode): string {
  const given = kind === 'period' && node.kind === 'text' ? periodAdvice(node.text) : null;
  return given === null ? '' : `; ${given}`;
}

/** The call itself when its function exists and is given what it takes; a refusal that says what that is when not. */
export function checkCall(call: CallNode, position: number, positions: readonly number[]): CallNode {
  const measure = measureOf(call.name, call.arguments);
  const { parameters } = measure;
  const given = call.arguments.length;
  const least = parameters.filter(({ isOptional }) => !isOptional).length;
  if (given < least || given > parameters.length) {
    const amount = given === 1 ? '1 argument' : `${given} arguments`;
    throw new Unreadable(`${signature(call.name, measure)} was given ${amount}.`, position);
  }
  for (const [place, node] of call.arguments.entries()) {
    const parameter = parameters[place];
    if (parameter === undefined || FITS[parameter.kind](node)) continue;
    throw new Unreadable(
      `"${parameter.name}" of ${signature(call.name, measure)} is ${KIND_WORDS[parameter.kind]}, not ${shown(node)}${advice(parameter.kind, node)}.`,
      positions[place] ?? position,
    );
  }
  return call;
}
