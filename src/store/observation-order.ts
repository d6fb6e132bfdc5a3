import type { Observation } from '../domain/series.ts';
import { ACTUAL } from '../domain/series-reading.ts';

/** "actual" before projections, then older before newer, as the vintages of a series are listed. */
const rank = (vintage: string | null): string => (vintage === null || vintage === ACTUAL ? '' : vintage);

/** By period, then by vintage. */
export function inReadingOrder(a: Observation, b: Observation): number {
  if (a.period.start !== b.period.start) return a.period.start < b.period.start ? -1 : 1;
  if (a.period.text !== b.period.text) return a.period.text < b.period.text ? -1 : 1;
  const [rankOfA, rankOfB] = [rank(a.vintage), rank(b.vintage)];
  return rankOfA === rankOfB ? 0 : rankOfA < rankOfB ? -1 : 1;
}
