import { parsePeriod } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import { COMPARISONS } from '../measures/comparison.ts';
import { measureNamed, signature } from '../measures/measure-named.ts';
import type { ParameterKind } from '../measures/parameter.ts';
import { abridged } from '../wording/abridged.ts';
import type { ArgumentNode, CallNode } from './formula.ts';

// No series reaches beyond, and within them the calendar has no edges.
const FIRST_DAY = '1700-01-01';
const LAST_DAY = '2299-12-31';

function isPeriod(text: string): boolean {
  const period = parsePeriod(text);
  return period !== undefined && period.start >= FIRST_DAY && period.end <= LAST_DAY;
}

/** What stands for each kind of parameter, and the words that ask for it. */
const KINDS: { readonly [K in ParameterKind]: { fits(node: ArgumentNode): boolean; readonly words: string } } = {
  series: {
    fits: (node) => node.kind === 'text' && node.text !== '',
    words: 'a series in quotation marks, "fred/dgs10"',
  },
  period: {
    fits: (node) => node.kind === 'bound' || (node.kind === 'text' && isPeriod(node.text)),
    words: 'a period: "2026-01-30", "2026-01", "2025Q4", "FY2025", "2025", of the years 1700 to 2299, $from or $to',
  },
  number: { fits: (node) => node.kind !== 'text' && node.kind !== 'bound', words: 'a number or a formula' },
  comparison: {
    fits: (node) => node.kind === 'text' && Object.hasOwn(COMPARISONS, node.text),
    words: 'one of ">", ">=", "<", "<=" and "="',
  },
  claim: { fits: (node) => node.kind === 'text' && node.text !== '', words: 'the slug of a claim in quotation marks' },
  measured: {
    fits: (node) => node.kind === 'text' && node.text !== '',
    words: 'the slug of a claim in quotation marks',
  },
  evidence: {
    fits: (node) => node.kind === 'text' && node.text !== '',
    words: 'the slug of evidence in quotation marks',
  },
};

function shown(node: ArgumentNode): string {
  if (node.kind === 'text') return `"${abridged(node.text)}"`;
  return node.kind === 'bound' ? `$${node.bound}` : 'a value';
}

/** The call itself when its function exists and is given what it takes; a refusal that says what that is when not. */
export function checkCall(call: CallNode, position: number): CallNode {
  const measure = measureNamed(call.name);
  const { parameters } = measure;
  const given = call.arguments.length;
  const least = parameters.filter(({ isOptional }) => !isOptional).length;
  if (given < least || given > parameters.length) {
    const amount = given === 1 ? '1 argument' : `${given} arguments`;
    throw new Problem('FORMULA_SYNTAX', `${signature(call.name, measure)} was given ${amount}.`, position);
  }
  for (const [place, node] of call.arguments.entries()) {
    const parameter = parameters[place];
    if (parameter === undefined || KINDS[parameter.kind].fits(node)) continue;
    const { words } = KINDS[parameter.kind];
    throw new Problem(
      'FORMULA_SYNTAX',
      `"${parameter.name}" of ${signature(call.name, measure)} is ${words}, not ${shown(node)}.`,
      position,
    );
  }
  return call;
}
