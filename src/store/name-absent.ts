import { batches } from './batches.ts';
import type { Said } from './content.ts';
import { createAbsentNodes } from './cypher/change-statements.ts';
import { relationshipParts } from './cypher/relationship.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphTransaction } from './graph-executor.ts';
import type { NodesThere } from './nodes-there.ts';

/** Ends of relationships that are not said along with them. */
function namedElsewhere({ nodes, relationships }: Said): ReadonlyMap<StoredLabel, ReadonlySet<string>> {
  const named = new Map<StoredLabel, Set<string>>();
  const add = (label: StoredLabel, id: string): void => {
    if (!nodes.get(label)?.has(id)) named.set(label, (named.get(label) ?? new Set()).add(id));
  };
  for (const [name, rows] of relationships) {
    const { from, to } = relationshipParts(name);
    for (const row of rows) {
      add(from, row[0] as string);
      add(to, row[1] as string);
    }
  }
  return named;
}

/** Puts the nodes that are named and nobody says into the graph as Absent, so that its relationships can end there. */
export async function nameAbsent(transaction: GraphTransaction, said: Said, nodesThere: NodesThere): Promise<void> {
  for (const [label, ids] of namedElsewhere(said)) {
    const there = await nodesThere(label, [...ids]);
    const missing = [...ids].filter((id) => !there.has(id));
    for (const batch of batches(missing)) await transaction.run(createAbsentNodes(label), { ids: batch });
  }
}
