import { parsePeriod } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import { ACTUAL } from '../../domain/series-reading.ts';

/** Whether a figure was published before its period was over: what was planned or expected, not what was. */
export function isProjection({ vintage, releasedOn, period }: Observation): boolean {
  if (vintage === null || vintage === ACTUAL) return false;
  const published = parsePeriod(vintage)?.end ?? releasedOn;
  return published !== null && published < period.end;
}
