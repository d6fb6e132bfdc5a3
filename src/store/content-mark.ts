import { sha256 } from '../lib/sha256.ts';
import type { GraphValue, Parameters } from './graph-executor.ts';

/** Properties in one spelling: sorted by name, without those that are null, which no engine stores. */
function canonical(properties: Parameters): string {
  const parts: GraphValue[] = [];
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name] as GraphValue;
    if (value !== null) parts.push(name, value);
  }
  return JSON.stringify(parts);
}

/** One node as a line; its properties hold its id. */
export function nodeLine(properties: Parameters): string {
  return canonical(properties);
}

/** One relationship as a line. */
export function relationshipLine(type: string, from: string, to: string, properties: Parameters): string {
  return `${type} ${from} ${to} ${canonical(properties)}`;
}

/** An observation as a line, as the engine spells it in `READ_ALL_OBSERVATIONS`. */
export function observationLine(properties: Parameters): string {
  const { id, period, periodStart, periodEnd, frequency, value, vintage, releasedOn, releasedOnIsEstimated } =
    properties;
  const texts = [id, period, periodStart, periodEnd, frequency, value, vintage ?? '', releasedOn ?? ''];
  return [...texts, releasedOnIsEstimated === true ? 'estimated' : ''].join('|');
}

/** The tie of an observation to its series as a line, as the engine spells it in `READ_ALL_OF_SERIES`. */
export function ofSeriesLine(from: string, to: string): string {
  return `${from} OF ${to}`;
}

/** Hash of some lines, whatever their order. */
export function contentMark(lines: readonly string[]): string {
  return sha256([...lines].sort().join('\n'));
}
