import type { Metric } from '../../domain/metric.ts';
import type { Mapping } from './mapping.ts';
import { type Neighbour, sortedIds, toMany } from './neighbours.ts';

type MetricRow = readonly [
  id: string,
  slug: string,
  name: string,
  unit: string,
  definition: string,
  names: readonly string[],
  symbols: readonly string[],
  phrases: readonly string[],
  speakers: readonly string[],
  series: readonly Neighbour[],
];

export const metricMapping: Mapping<Metric> = {
  properties: ({ slug, name, unit, definition, words }) => ({ slug, name, unit, definition, ...words }),
  relationships: ({ id, seriesIds }) => toMany('Metric MEASURED_BY Series', id, seriesIds),
  record(row) {
    const [id, slug, name, unit, definition, names, symbols, phrases, speakers, series] = row as unknown as MetricRow;
    const words = { names, symbols, phrases, speakers };
    return { label: 'Metric', id, slug, name, unit, definition, words, seriesIds: sortedIds(series) };
  },
};
