import { Problem } from '../../domain/problem.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import type { ArgumentNode } from '../formula/formula.ts';
import { abridged } from '../wording/abridged.ts';
import type { Measure } from './measure.ts';
import { MEASURES, type MeasureName } from './measures.ts';

/** What people call functions elsewhere, where the letters alone would lead to another one. */
const OTHER_NAMES: Readonly<Record<string, MeasureName>> = {
  avg: 'mean',
  average: 'mean',
  total: 'sum',
  add: 'sum',
  minimum: 'min',
  maximum: 'max',
  highest: 'max',
  lowest: 'min',
  value: 'at',
  last: 'latest',
  newest: 'latest',
  now: 'latest',
  diff: 'change',
  difference: 'change',
  delta: 'change',
  pct: 'percentChange',
  pctchange: 'percentChange',
  percent_change: 'percentChange',
  growth: 'percentChange',
  corr: 'correlation',
  correl: 'correlation',
  pearson: 'correlation',
  row: 'streak',
  run: 'streak',
  slug: 'series',
  stated: 'claim',
  evidence: 'found',
};

function suggested(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(OTHER_NAMES, lower) ? OTHER_NAMES[lower] : nearestName(name, Object.keys(MEASURES));
}

/** The measure of a name; an unknown one is refused with a suggestion, and so is "constructor". */
export function measureNamed(name: string): Measure {
  if (Object.hasOwn(MEASURES, name)) return MEASURES[name as MeasureName];
  throw new Problem('UNKNOWN_FUNCTION', abridged(name), suggested(name));
}

/** The measure that a call asks for: that of its name, in the form that one of the texts it gives stands for. */
export function measureOf(name: string, given: readonly ArgumentNode[]): Measure {
  const measure = measureNamed(name);
  const { forms } = measure;
  if (forms === undefined) return measure;
  for (const node of given) {
    if (node.kind === 'text' && Object.hasOwn(forms, node.text)) return forms[node.text] as Measure;
  }
  return measure;
}

/** How a measure is written: "mean(series, [from], [to])". */
export function signature(name: string, { parameters }: Measure): string {
  const given = parameters.map(({ name: called, kind, isOptional }) => {
    if (kind === 'between') return '"between"';
    return isOptional ? `[${called}]` : called;
  });
  return `${name}(${given.join(', ')})`;
}
