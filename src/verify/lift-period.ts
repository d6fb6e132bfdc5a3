import { PeriodAnchor } from '../domain/claim.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { ArgumentNode, CallNode, Formula } from './formula/formula.ts';
import { replaceCalls } from './formula/replace-calls.ts';
import { measureOf } from './measures/measure-named.ts';
import { timedCalls, writesAllPeriods, writtenPeriods } from './moves/period-arguments.ts';
import type { Span } from './standpoint.ts';

/** A formula whose periods stand as `$from` and `$to`, and what they stand for. */
export interface Lifted {
  readonly formula: Formula;
  readonly span: Span;
  readonly anchor: PeriodAnchor;
}

const FROM: ArgumentNode = { kind: 'bound', bound: 'from' };
const TO: ArgumentNode = { kind: 'bound', bound: 'to' };

function spanOf(call: CallNode): Span | null {
  const written = writtenPeriods(call);
  const [first, last] = [written[0]?.period, written.at(-1)?.period];
  if (first === undefined || last === undefined) return null;
  return first.start <= last.end ? { start: first.start, end: last.end } : null;
}

/** The call with its window as `$from` and `$to`, its one point in time as `$to`. */
function bounded(call: CallNode): CallNode {
  const { parameters } = measureOf(call.name, call.arguments);
  const isWindow = parameters.some(({ name, kind }) => kind === 'period' && name === 'to');
  const given: ArgumentNode[] = [];
  for (const [place, { kind, name }] of parameters.entries()) {
    const node = call.arguments[place];
    // A window of one period is written by its start alone: sum("mts/outlays", "FY2025").
    const isOpenEnd = node === undefined && name === 'to' && given[place - 1] === FROM;
    if (kind === 'period' && (node !== undefined || isOpenEnd)) given.push(isWindow && name === 'from' ? FROM : TO);
    else if (node !== undefined) given.push(node);
  }
  return { ...call, arguments: given };
}

/** `latest("tic/china")` without a period speaks of the day on which it is asked. */
function ofNow(formula: Formula, calls: readonly CallNode[], day: IsoDate): Lifted | null {
  if (!calls.every(({ name, arguments: given }) => name === 'latest' && given.length === 1)) return null;
  const lifted = replaceCalls(formula, (call) =>
    call.name === 'latest' ? { ...call, arguments: [...call.arguments, TO] } : call,
  );
  return { formula: lifted, span: { start: day, end: day }, anchor: PeriodAnchor.NOW };
}

/**
 * The period that a formula means throughout, where it writes one out and no claim states one: the same point in time
 * or the same window in every call. Null when it means several, or none.
 */
export function liftPeriod(formula: Formula, day: IsoDate): Lifted | null {
  const calls = timedCalls(formula);
  if (calls.length === 0) return null;
  if (!writesAllPeriods(formula)) return ofNow(formula, calls, day);
  const [head = null, ...rest] = calls.map(spanOf);
  if (head === null || rest.some((span) => span?.start !== head.start || span.end !== head.end)) return null;
  const lifted = replaceCalls(formula, (call) => (writtenPeriods(call).length === 0 ? call : bounded(call)));
  return { formula: lifted, span: head, anchor: PeriodAnchor.STATED };
}
