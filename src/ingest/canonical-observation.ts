import { plain } from '../domain/decimal.ts';
import type { Observation } from '../domain/series.ts';

const text = (value: string | null): string => JSON.stringify(value);

/** The canonical JSON of an observation, written out: most of a seed is observations, and all have the same names. */
export function canonicalObservation(observation: Observation): string {
  const { id, period, releasedOn, releasedOnIsEstimated, seriesId, value, vintage } = observation;
  const { end, frequency, start, text: written } = period;
  const of = `{"end":${text(end)},"frequency":${text(frequency)},"start":${text(start)},"text":${text(written)}}`;
  const released = `"releasedOn":${text(releasedOn)},"releasedOnIsEstimated":${releasedOnIsEstimated}`;
  return `{"id":${text(id)},"label":"Observation","period":${of},${released},"seriesId":${text(seriesId)},"value":"${plain(value)}","vintage":${text(vintage)}}`;
}
