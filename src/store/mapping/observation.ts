import { decimal, plain } from '../../domain/decimal.ts';
import type { Frequency } from '../../domain/frequency.ts';
import type { Observation } from '../../domain/series.ts';
import type { Mapping } from './mapping.ts';
import { toOne } from './neighbours.ts';

type ObservationRow = readonly [
  id: string,
  period: string,
  periodStart: string,
  periodEnd: string,
  frequency: Frequency,
  value: string,
  vintage: string | null,
  releasedOn: string | null,
  releasedOnIsEstimated: boolean,
  series: readonly string[],
];

export const observationMapping: Mapping<Observation> = {
  properties: ({ period, value, vintage, releasedOn, releasedOnIsEstimated }) => ({
    period: period.text,
    periodStart: period.start,
    periodEnd: period.end,
    frequency: period.frequency,
    value: plain(value),
    vintage,
    releasedOn,
    releasedOnIsEstimated,
  }),
  relationships: ({ id, seriesId }) => toOne('Observation OF Series', id, seriesId),
  record(row) {
    const [id, text, start, end, frequency, value, vintage, releasedOn, releasedOnIsEstimated, series] =
      row as unknown as ObservationRow;
    return {
      label: 'Observation',
      id,
      seriesId: series[0] as string,
      period: { text, start, end, frequency },
      value: decimal(value),
      vintage,
      releasedOn,
      releasedOnIsEstimated,
    };
  },
};
