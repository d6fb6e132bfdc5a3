import { decimal } from '../domain/decimal.ts';
import { Problem } from '../domain/problem.ts';
import { unitsConvert } from '../domain/unit-conversions.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { lazily } from '../lib/lazily.ts';
import { combine, negate } from './arithmetic.ts';
import type { Measured, Value } from './evaluation.ts';
import type { FactClaim, Facts } from './facts.ts';
import type { ArgumentNode, CallNode, Formula } from './formula/formula.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { GIVERS, type Surroundings } from './givers.ts';
import type { Measure } from './measures/measure.ts';
import { measureOf } from './measures/measure-named.ts';
import { giveSeries } from './reading/give-series.ts';
import type { Standpoint } from './standpoint.ts';
import { keepTrace, NO_TRACE, type Trace } from './trace.ts';
import { convertUnit } from './units/convert-unit.ts';
import { PLAIN } from './units/unit.ts';

/** The value of a formula and everything it rests on. */
export interface Evaluated extends Measured {
  readonly trace: Trace;
}

/** Claims may be computed from claims, but not in chains longer than this. */
const LONGEST_CHAIN = 10;

interface Run {
  readonly facts: Facts;
  readonly trace: Trace;
  /** Slugs of the claims being measured, outermost first. */
  readonly chain: readonly string[];
  /** Claims already measured; few formulas ask for any. */
  readonly measured: () => Map<string, Value>;
}

function measureClaim(claim: FactClaim, run: Run, asOf: IsoDate | null): Value {
  const known = run.measured();
  const kept = known.get(claim.slug);
  if (kept !== undefined) return kept;
  const chain = [...run.chain, claim.slug];
  const refuse = (sentence: string): never => {
    throw new Problem('FORMULA_MEANING', sentence);
  };
  if (run.chain.includes(claim.slug)) refuse(`A claim cannot be measured by itself: ${chain.join(' by ')}.`);
  if (chain.length > LONGEST_CHAIN) {
    refuse(`Claims may be measured by claims at most ${LONGEST_CHAIN} times over: ${chain.join(' by ')}.`);
  }
  if (claim.formula === null) {
    return refuse(`The claim "${claim.slug}" has no formula, so measured("${claim.slug}") has no value.`);
  }
  const standpoint: Standpoint = { asOf, span: claim.period, anchor: claim.periodAnchor };
  const { value, unit, isRounded } = evaluateNode(parseFormula(claim.formula), { ...run, chain }, standpoint);
  const wanted = claim.quantity?.unit ?? unit;
  const measured = unitsConvert(unit, wanted)
    ? { value: convertUnit(value, unit, wanted), unit: wanted, isRounded }
    : { value, unit, isRounded };
  known.set(claim.slug, measured);
  return measured;
}

/** Gives series that are held against each other at one frequency. */
function alignSeries(
  { parameters }: Measure,
  nodes: readonly ArgumentNode[],
  given: unknown[],
  { facts, standpoint }: Surroundings,
): void {
  const places = [...parameters.keys()].filter((place) => parameters[place]?.kind === 'series');
  const views = giveSeries(
    places.map((place) => nodes[place] as ArgumentNode),
    facts,
    standpoint.asOf,
  );
  for (const [index, place] of places.entries()) given[place] = views[index];
}

function call({ name, arguments: nodes }: CallNode, run: Run, standpoint: Standpoint): Measured {
  const measure = measureOf(name, nodes);
  const { facts, trace } = run;
  const around = { facts, standpoint, calculate: (inner: Formula) => evaluateNode(inner, run, standpoint) };
  const given: unknown[] = measure.parameters.map(({ kind }, place) => {
    const node = nodes[place];
    if (node === undefined || (kind === 'series' && measure.alignsSeries === true)) return undefined;
    return GIVERS[kind](node, around);
  });
  if (measure.alignsSeries === true) alignSeries(measure, nodes, given, around);
  const measured = measure.measure(given as never, {
    facts,
    standpoint,
    mayEndEarly: standpoint.anchor === 'NOW' || standpoint.anchor === 'SINCE',
    use: trace.use,
    cite: trace.cite,
    step: trace.step,
    note: trace.note,
    measureClaim: (claim) => measureClaim(claim, run, standpoint.asOf),
  });
  if (trace === NO_TRACE) return measured;
  // The step says it, and the verdict says it again.
  const told = { ...measured, words: lazily(measured.words) };
  if (measure.leavesNoStep !== true) trace.step(told);
  return told;
}

function evaluateNode(formula: Formula, run: Run, standpoint: Standpoint): Measured {
  switch (formula.kind) {
    case 'number':
      return { value: decimal(formula.text), unit: PLAIN, words: () => formula.text };
    case 'call':
      return call(formula, run, standpoint);
    case 'negate': {
      const measured = negate(evaluateNode(formula.operand, run, standpoint));
      if (formula.operand.kind !== 'number') run.trace.step(measured);
      return measured;
    }
    case 'binary': {
      const left = evaluateNode(formula.left, run, standpoint);
      const measured = combine(left, formula.operator, evaluateNode(formula.right, run, standpoint));
      run.trace.step(measured);
      return measured;
    }
    default:
      return formula satisfies never;
  }
}

/** The value of a formula on exact decimals with its unit, and the steps, figures and documents that it rests on. */
export function evaluate(formula: Formula, facts: Facts, standpoint: Standpoint): Evaluated {
  const trace = keepTrace();
  const run: Run = { facts, trace, chain: [], measured: lazily(() => new Map<string, Value>()) };
  // What is spread comes last: to add to what was spread first costs the engine ten times as much.
  return { trace, ...evaluateNode(formula, run, standpoint) };
}

// Tries of a move differ in the claim's own period or vintage only, so the claims it is computed from are kept.
const claimsMeasured = new WeakMap<Facts, Map<IsoDate | null, Map<string, Value>>>();

function measuredBefore(facts: Facts, asOf: IsoDate | null): Map<string, Value> {
  const byDay = claimsMeasured.get(facts) ?? new Map<IsoDate | null, Map<string, Value>>();
  claimsMeasured.set(facts, byDay);
  const measured = byDay.get(asOf) ?? new Map<string, Value>();
  byDay.set(asOf, measured);
  return measured;
}

/** The bare value of a formula, fast. */
export function evaluateBare(formula: Formula, facts: Facts, standpoint: Standpoint): Measured {
  const measured = () => measuredBefore(facts, standpoint.asOf);
  return evaluateNode(formula, { facts, trace: NO_TRACE, chain: [], measured }, standpoint);
}
