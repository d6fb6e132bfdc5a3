import { batches } from './batches.ts';
import { type Said, saidByAnother } from './content.ts';
import { createNodes, unmarkAbsentNodes, updateNodes } from './cypher/change-statements.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphTransaction, Parameters } from './graph-executor.ts';
import type { NodesThere } from './nodes-there.ts';

/** Replaces the nodes of a label that are in the graph; one that another origin says is refused. Returns those that are not. */
async function replaceNodes(
  transaction: GraphTransaction,
  label: StoredLabel,
  rows: ReadonlyMap<string, Parameters>,
  there: Awaited<ReturnType<NodesThere>>,
): Promise<readonly Parameters[]> {
  if (there.size === 0) return [...rows.values()];
  for (const [id, owner] of there) {
    const row = rows.get(id) as Parameters;
    if (owner !== null && owner !== row.origin) throw saidByAnother(label, row, owner);
  }
  const absent = [...there].filter(([, owner]) => owner === null).map(([id]) => id);
  for (const ids of batches(absent)) await transaction.run(unmarkAbsentNodes(label), { ids });
  const held = [...there.keys()].map((id) => rows.get(id) as Parameters);
  for (const batch of batches(held)) await transaction.run(updateNodes(label), { rows: batch });
  return [...rows.values()].filter(({ id }) => !there.has(id as string));
}

/** Creates or replaces nodes, but for the observations that are new, which it returns. */
export async function writeNodes(
  transaction: GraphTransaction,
  { nodes }: Said,
  nodesThere: NodesThere,
): Promise<readonly Parameters[]> {
  let observations: readonly Parameters[] = [];
  for (const [label, rows] of nodes) {
    const fresh = await replaceNodes(transaction, label, rows, await nodesThere(label, [...rows.keys()]));
    if (label === 'Observation') observations = fresh;
    else for (const batch of batches(fresh)) await transaction.run(createNodes(label), { rows: batch });
  }
  return observations;
}
