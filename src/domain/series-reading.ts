import type { IsoDate } from '../lib/iso-date.ts';
import type { Observation } from './series.ts';

/** Which figures of a series are wanted where it has several for one period. */
export interface SeriesReading {
  /** Only this vintage; null for the best figure of each period. */
  readonly vintage: string | null;
  /** Only what had been published by this day; null for the latest data. */
  readonly asOf: IsoDate | null;
}

/** The vintage of measured figures in a series that also has projections. */
export const ACTUAL = 'actual';

/** Whether one figure of a period is to be preferred to another: actuals first, then the newest vintage. */
function isBetter(candidate: Observation, than: Observation): boolean {
  if (candidate.vintage === than.vintage) return false;
  if (candidate.vintage === ACTUAL) return true;
  if (than.vintage === ACTUAL) return false;
  return (candidate.vintage ?? '') > (than.vintage ?? '');
}

/**
 * A series as it is read: at most one figure a period, earliest period first. A figure whose day of release is not
 * known counts as not yet published on any day asked for.
 */
export function readSeries(observations: readonly Observation[], reading: SeriesReading): readonly Observation[] {
  const best = new Map<string, Observation>();
  for (const observation of observations) {
    if (reading.vintage !== null && observation.vintage !== reading.vintage) continue;
    if (reading.asOf !== null && (observation.releasedOn === null || observation.releasedOn > reading.asOf)) continue;
    const rival = best.get(observation.period.text);
    if (rival === undefined || isBetter(observation, rival)) best.set(observation.period.text, observation);
  }
  return [...best.values()].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}
