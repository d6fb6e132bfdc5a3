import { Problem } from '../domain/problem.ts';
import type { Observation, Series } from '../domain/series.ts';
import { readSeries } from '../domain/series-reading.ts';
import type { IsoDate } from '../lib/iso-date.ts';

/** The most observations of one series at once. */
export const MOST_OBSERVATIONS = 10_000;

/** The most observations of all series that one answer holds. */
export const MOST_IN_AN_ANSWER = 50_000;

export interface ObservationSelection {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly vintage: string | null;
  readonly asOf: IsoDate | null;
  readonly first: number | null;
}

/**
 * The figures of a series that lie wholly between two days, one a period: of the vintage asked for, else actuals before
 * projections and the newest vintage before older ones. More than can be given is refused, never cut; `answered` counts
 * what the whole answer holds.
 */
export function observationsOf(
  series: Series,
  all: readonly Observation[],
  { from, to, vintage, asOf, first }: ObservationSelection,
  answered: { observations: number },
): readonly Observation[] {
  if (from !== null && to !== null && from > to) {
    throw new Problem('BAD_ARGUMENT', `"from" is ${from}, after "to", ${to}; it must not be later.`);
  }
  if (vintage !== null && !series.vintages.includes(vintage)) {
    throw new Problem('UNKNOWN_VINTAGE', series.slug, vintage, series.vintages);
  }
  const within = readSeries(all, { vintage, asOf }).filter(
    ({ period }) => (from === null || period.start >= from) && (to === null || period.end <= to),
  );
  const wanted = first === null ? within : within.slice(0, first);
  if (wanted.length > MOST_OBSERVATIONS) {
    throw new Problem('TOO_MANY_OBSERVATIONS', series.slug, wanted.length, MOST_OBSERVATIONS);
  }
  answered.observations += wanted.length;
  if (answered.observations > MOST_IN_AN_ANSWER) throw new Problem('ANSWER_TOO_LARGE', MOST_IN_AN_ANSWER);
  return wanted;
}
