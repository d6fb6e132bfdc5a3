import type { Loop } from '../../domain/loop.ts';
import type { Mapping } from './mapping.ts';
import { type Neighbour, sortedIds, toMany } from './neighbours.ts';

type LoopRow = readonly [id: string, slug: string, name: string, links: readonly Neighbour[]];

export const loopMapping: Mapping<Loop> = {
  properties: ({ slug, name }) => ({ slug, name }),
  relationships: ({ id, linkIds }) => toMany('Loop STEP CausalLink', id, linkIds),
  record(row) {
    const [id, slug, name, links] = row as unknown as LoopRow;
    return { label: 'Loop', id, slug, name, linkIds: sortedIds(links) };
  },
};
