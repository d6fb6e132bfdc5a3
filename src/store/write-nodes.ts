import { Problem } from '../domain/problem.ts';
import { batches } from './batches.ts';
import type { Content } from './content.ts';
import { createNodes, unmarkAbsentNodes, updateNodes } from './cypher/change-statements.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphTransaction, Parameters } from './graph-executor.ts';
import { nodesThere } from './nodes-there.ts';

/** Refuses a node that another origin says. */
function checkOwner(
  label: StoredLabel,
  origin: string,
  there: ReadonlyMap<string, string | null>,
  rows: ReadonlyMap<string, Parameters>,
): void {
  for (const [id, owner] of there) {
    if (owner === null || owner === origin) continue;
    const name = rows.get(id)?.slug ?? id;
    throw new Problem(
      'STORE_CONSTRAINT',
      `The ${label} "${name}" of "${origin}" is already said by "${owner}"; take it out of one of the two.`,
    );
  }
}

/** Replaces the nodes of a label that are in the graph. Returns those that are not. */
async function replaceNodes(
  transaction: GraphTransaction,
  origin: string,
  label: StoredLabel,
  rows: ReadonlyMap<string, Parameters>,
): Promise<readonly Parameters[]> {
  const there = await nodesThere(transaction, label, [...rows.keys()]);
  if (there.size === 0) return [...rows.values()];
  checkOwner(label, origin, there, rows);
  const absent = [...there].filter(([, owner]) => owner === null).map(([id]) => id);
  for (const ids of batches(absent)) await transaction.run(unmarkAbsentNodes(label), { ids });
  const held = [...there.keys()].map((id) => rows.get(id) as Parameters);
  for (const batch of batches(held)) await transaction.run(updateNodes(label), { rows: batch });
  return [...rows.values()].filter(({ id }) => !there.has(id as string));
}

/** Creates or replaces the nodes of a change, but for the observations that are new, which it returns. */
export async function writeNodes(
  transaction: GraphTransaction,
  origin: string,
  { nodes }: Content,
): Promise<readonly Parameters[]> {
  let observations: readonly Parameters[] = [];
  for (const [label, rows] of nodes) {
    const fresh = await replaceNodes(transaction, origin, label, rows);
    if (label === 'Observation') observations = fresh;
    else for (const batch of batches(fresh)) await transaction.run(createNodes(label), { rows: batch });
  }
  return observations;
}
