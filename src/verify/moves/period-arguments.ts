import { type Period, parsePeriod } from '../../domain/period.ts';
import type { ArgumentNode, CallNode, Formula } from '../formula/formula.ts';
import { walk } from '../formula/walk.ts';
import { measureOf } from '../measures/measure-named.ts';

/** A period that a call writes out, and where among its arguments it stands. */
export interface WrittenPeriod {
  readonly place: number;
  readonly name: string;
  readonly period: Period;
}

/** The periods that a call writes out; those that stand as `$from` or `$to` are not among them. */
export function writtenPeriods({ name, arguments: nodes }: CallNode): readonly WrittenPeriod[] {
  return measureOf(name, nodes).parameters.flatMap((parameter, place) => {
    const node: ArgumentNode | undefined = nodes[place];
    if (parameter.kind !== 'period' || node?.kind !== 'text') return [];
    const period = parsePeriod(node.text);
    return period === undefined ? [] : [{ place, name: parameter.name, period }];
  });
}

/** All calls of a formula whose function takes a period, the outer ones first. */
export function timedCalls(formula: Formula): readonly CallNode[] {
  const calls: CallNode[] = [];
  walk(formula, (node) => {
    if (node.kind === 'call' && measureOf(node.name, node.arguments).parameters.some(({ kind }) => kind === 'period')) {
      calls.push(node);
    }
  });
  return calls;
}

/** Their period bounds a search, and is not the one that the figure is of. */
const SEARCHES: readonly string[] = ['first', 'lastAtLeast'];

/** Whether every period that a formula could name is written out, and is that of a figure. */
export function writesAllPeriods(formula: Formula): boolean {
  return timedCalls(formula).every((call) => writtenPeriods(call).length > 0 && !SEARCHES.includes(call.name));
}
