import type { Metric } from '../../domain/metric.ts';
import type { Mapping } from './mapping.ts';
import { type Neighbour, sortedIds, toMany } from './neighbours.ts';

type MetricRow = readonly [
  id: string,
  slug: string,
  name: string,
  unit: string,
  definition: string,
  series: readonly Neighbour[],
];

export const metricMapping: Mapping<Metric> = {
  properties: ({ slug, name, unit, definition }) => ({ slug, name, unit, definition }),
  relationships: ({ id, seriesIds }) => toMany('Metric MEASURED_BY Series', id, seriesIds),
  record(row) {
    const [id, slug, name, unit, definition, series] = row as unknown as MetricRow;
    return { label: 'Metric', id, slug, name, unit, definition, seriesIds: sortedIds(series) };
  },
};
