import { batches } from './batches.ts';
import { findNodes } from './cypher/change-statements.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphTransaction } from './graph-executor.ts';

/** Who says each of some nodes: its origin, null when it is only named, no entry when it is not in the graph. */
export type NodesThere = (label: StoredLabel, ids: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;

/** A graph of no origin has no nodes, and a server that has just started is spared a statement for each label. */
export const NOTHING_THERE: NodesThere = async () => new Map();

export const nodesThereIn =
  (transaction: GraphTransaction): NodesThere =>
  async (label, ids) => {
    const there = new Map<string, string | null>();
    for (const batch of batches(ids)) {
      for (const [id, origin] of await transaction.run(findNodes(label), { ids: batch })) {
        there.set(id as string, origin as string | null);
      }
    }
    return there;
  };
