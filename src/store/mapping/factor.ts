import type { Factor } from '../../domain/factor.ts';
import type { Mapping } from './mapping.ts';
import { type Neighbour, sortedIds, toOne } from './neighbours.ts';

type FactorRow = readonly [
  id: string,
  slug: string,
  name: string,
  metric: readonly string[],
  drives: readonly Neighbour[],
  drivenBy: readonly Neighbour[],
];

export const factorMapping: Mapping<Factor> = {
  properties: ({ slug, name }) => ({ slug, name }),
  relationships: ({ id, metricId }) => toOne('Factor MEASURED_AS Metric', id, metricId),
  record(row) {
    const [id, slug, name, metric, drives, drivenBy] = row as unknown as FactorRow;
    return {
      label: 'Factor',
      id,
      slug,
      name,
      metricId: metric[0] ?? null,
      drivesIds: sortedIds(drives),
      drivenByIds: sortedIds(drivenBy),
    };
  },
};
