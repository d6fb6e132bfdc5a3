import { labelOfId } from '../domain/node-id.ts';
import { Problem } from '../domain/problem.ts';
import type { GraphRecord } from '../domain/records.ts';
import type { Loaders } from './loaders.ts';

/** The most nodes that are given by id at once. */
export const MOST_IDS = 100;

/** Any nodes by id, in the order asked; null for an id that no node has, a refusal for what is not an id. */
export async function loadNodes(ids: readonly string[], loaders: Loaders): Promise<(GraphRecord | null)[]> {
  if (ids.length > MOST_IDS) throw new Problem('TOO_MANY_IDS', ids.length, MOST_IDS);
  const labels = ids.map((id) => {
    const label = labelOfId(id);
    if (label === undefined) throw new Problem('MALFORMED_ID', id);
    return label;
  });
  return Promise.all(
    ids.map((id, index) => {
      const label = labels[index] as keyof typeof loaders.record;
      return loaders.record[label].load(id) as Promise<GraphRecord | null>;
    }),
  );
}
