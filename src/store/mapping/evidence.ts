import type { Evidence, Stance } from '../../domain/evidence.ts';
import type { Mapping } from './mapping.ts';
import { type Neighbour, sortedIds, toMany, toOne } from './neighbours.ts';
import { type QuantityColumns, quantityOf, quantityProperties } from './quantity.ts';

type EvidenceRow = readonly [
  id: string,
  slug: string,
  stance: Stance,
  finding: string,
  note: string | null,
  ...figure: QuantityColumns,
  source: readonly string[],
  observations: readonly Neighbour[],
];

export const evidenceMapping: Mapping<Evidence> = {
  properties: ({ slug, stance, finding, note, figure }) => ({
    slug,
    stance,
    finding,
    note,
    ...quantityProperties('figure', figure),
  }),
  relationships: ({ id, sourceId, observationIds }) => [
    ...toOne('Evidence FROM Source', id, sourceId),
    ...toMany('Evidence USES Observation', id, observationIds),
  ],
  record(row) {
    const [
      id,
      slug,
      stance,
      finding,
      note,
      text,
      value,
      low,
      high,
      unit,
      comparator,
      step,
      round,
      source,
      observations,
    ] = row as unknown as EvidenceRow;
    return {
      label: 'Evidence',
      id,
      slug,
      stance,
      finding,
      figure: quantityOf([text, value, low, high, unit, comparator, step, round]),
      note,
      sourceId: source[0] as string,
      observationIds: sortedIds(observations),
    };
  },
};
