import { batches } from './batches.ts';
import { findNodes } from './cypher/change-statements.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphTransaction } from './graph-executor.ts';

/** Who says each of some nodes: its origin, null when it is only named, no entry when it is not in the graph. */
export async function nodesThere(
  transaction: GraphTransaction,
  label: StoredLabel,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const there = new Map<string, string | null>();
  for (const batch of batches(ids)) {
    for (const [id, origin] of await transaction.run(findNodes(label), { ids: batch })) {
      there.set(id as string, origin as string | null);
    }
  }
  return there;
}
