import { batches } from './batches.ts';
import { type Said, saidByAnother } from './content.ts';
import { createNodes, unmarkAbsentNodes, updateNodes } from './cypher/change-statements.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphTransaction, Parameters } from './graph-executor.ts';
import type { NodesThere } from './nodes-there.ts';
import { runAll, type Statement } from './run-all.ts';

/** The nodes of a label that are to be written, and those of them that are in the graph. */
interface Writing {
  readonly label: StoredLabel;
  readonly rows: ReadonlyMap<string, Parameters>;
  readonly there: Awaited<ReturnType<NodesThere>>;
}

/** What replaces the nodes that are in the graph; one that another origin says is refused. */
function* replacing({ label, rows, there }: Writing): Generator<Statement> {
  for (const [id, owner] of there) {
    const row = rows.get(id) as Parameters;
    if (owner !== null && owner !== row.origin) throw saidByAnother(label, row, owner);
  }
  const absent = [...there].filter(([, owner]) => owner === null).map(([id]) => id);
  for (const ids of batches(absent)) yield [unmarkAbsentNodes(label), { ids }];
  const held = [...there.keys()].map((id) => rows.get(id) as Parameters);
  for (const batch of batches(held)) yield [updateNodes(label), { rows: batch }];
}

const fresh = ({ rows, there }: Writing): readonly Parameters[] =>
  there.size === 0 ? [...rows.values()] : [...rows].filter(([id]) => !there.has(id)).map(([, row]) => row);

function* statementsOf(writings: readonly Writing[]): Generator<Statement> {
  for (const writing of writings) {
    yield* replacing(writing);
    if (writing.label === 'Observation') continue;
    for (const rows of batches(fresh(writing))) yield [createNodes(writing.label), { rows }];
  }
}

/** Creates or replaces nodes, but for the observations that are new, which it returns. */
export async function writeNodes(
  transaction: GraphTransaction,
  { nodes }: Said,
  nodesThere: NodesThere,
): Promise<readonly Parameters[]> {
  const writings: Writing[] = [];
  for (const [label, rows] of nodes) writings.push({ label, rows, there: await nodesThere(label, [...rows.keys()]) });
  await runAll(transaction, statementsOf(writings));
  return writings.filter(({ label }) => label === 'Observation').flatMap(fresh);
}
