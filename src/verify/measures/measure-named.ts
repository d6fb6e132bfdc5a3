import { Problem } from '../../domain/problem.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import { abridged } from '../wording/abridged.ts';
import type { Measure } from './measure.ts';
import { MEASURES, type MeasureName } from './measures.ts';

/** The measure of a name; an unknown one is refused with a suggestion, and so is "constructor". */
export function measureNamed(name: string): Measure {
  if (Object.hasOwn(MEASURES, name)) return MEASURES[name as MeasureName];
  throw new Problem('UNKNOWN_FUNCTION', abridged(name), nearestName(name, Object.keys(MEASURES)));
}

/** How a measure is written: "mean(series, [from], [to])". */
export function signature(name: string, { parameters }: Measure): string {
  const given = parameters.map((parameter) => (parameter.isOptional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${given.join(', ')})`;
}
