import type { Change, JournalEntry } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import type { Verdict } from '../domain/verdict.ts';
import { batches } from './batches.ts';
import { type Content, contentOf } from './content.ts';
import {
  DELETE_ORIGIN,
  LOCK_GRAPH,
  MOVE_VERSION,
  READ_ORIGIN,
  READ_ORIGINS,
  READ_VERDICTS_OF_ORIGIN,
  WRITE_JOURNAL,
  WRITE_ORIGIN,
} from './cypher/book-statements.ts';
import { createNodes, createRelationships, unmarkAbsentNodes, updateNodes } from './cypher/change-statements.ts';
import { contentHash } from './data-version.ts';
import { forgetOrigin, type Said } from './forget-origin.ts';
import type { GraphTransaction } from './graph-executor.ts';
import { journalId, verdictLine } from './journal-row.ts';
import { knownOf } from './known-of.ts';
import { nameAbsent } from './name-absent.ts';
import { nodesThere } from './nodes-there.ts';
import { verdictChanges } from './verdict-changes.ts';

/** Creates or replaces the nodes of a change. A node that another origin says is refused. */
async function writeNodes(transaction: GraphTransaction, origin: string, { nodes }: Content): Promise<void> {
  for (const [label, rows] of nodes) {
    const there = await nodesThere(transaction, label, [...rows.keys()]);
    for (const [id, owner] of there) {
      if (owner === null || owner === origin) continue;
      const name = rows.get(id)?.slug ?? id;
      throw new Problem(
        'STORE_CONSTRAINT',
        `The ${label} "${name}" of "${origin}" is already said by "${owner}"; take it out of one of the two.`,
      );
    }
    const absent = [...there].filter(([, owner]) => owner === null).map(([id]) => id);
    for (const ids of batches(absent)) await transaction.run(unmarkAbsentNodes(label), { ids });
    const isNew = ({ id }: { readonly [name: string]: unknown }) => !there.has(id as string);
    const all = [...rows.values()];
    for (const batch of batches(all.filter(isNew))) await transaction.run(createNodes(label), { rows: batch });
    for (const batch of batches(all.filter((row) => !isNew(row)))) {
      await transaction.run(updateNodes(label), { rows: batch });
    }
  }
}

async function writeRelationships(transaction: GraphTransaction, origin: string, content: Content): Promise<void> {
  await nameAbsent(transaction, content);
  for (const [name, rows] of content.relationships) {
    for (const batch of batches(rows)) await transaction.run(createRelationships(name), { rows: batch, origin });
  }
}

function whatHappened({ origin }: Change, before: string | null, content: Content): string {
  if (content.nodeCount === 0) return `Took out what "${origin}" said.`;
  return `${before === null ? 'Added' : 'Replaced'} what "${origin}" says: ${content.nodeCount} nodes and ${content.relationshipCount} relationships.`;
}

/** The work of a change in its transaction; null when the graph already says what it says. */
export async function applyChange(
  transaction: GraphTransaction,
  change: Change,
  by: { readonly actor: string; readonly at: string },
): Promise<JournalEntry | null> {
  const { origin } = change;
  const after = change.records.length + change.checks.length === 0 ? null : change.hash;
  const [locked] = await transaction.run(LOCK_GRAPH);
  const [stored] = await transaction.run(READ_ORIGIN, { origin });
  const before = (stored?.[0] ?? null) as string | null;
  if (before === after) return null;

  const content = contentOf(change, await knownOf(transaction, change));
  const held = stored === undefined ? [] : await transaction.run(READ_VERDICTS_OF_ORIGIN, { origin });
  const verdicts = verdictChanges(new Map(held as unknown as readonly [string, Verdict][]), change);
  if (stored !== undefined) {
    const [, labels, relationships] = stored as unknown as readonly [string, Said['labels'], Said['relationships']];
    await forgetOrigin(transaction, origin, { labels, relationships }, content);
  }
  await writeNodes(transaction, origin, content);
  await writeRelationships(transaction, origin, content);

  if (after === null) await transaction.run(DELETE_ORIGIN, { origin });
  else {
    const { nodeCount, relationshipCount, mark } = content;
    await transaction.run(WRITE_ORIGIN, {
      origin,
      hash: after,
      nodes: nodeCount,
      relationships: relationshipCount,
      content: mark,
      saidLabels: [...content.nodes.keys()],
      saidRelationships: [...content.relationships.keys()],
    });
  }
  const sequence = (locked?.[0] as number) + 1;
  const origins = new Map((await transaction.run(READ_ORIGINS)).map(([id, hash]) => [id as string, hash as string]));
  await transaction.run(MOVE_VERSION, { changes: sequence, contentHash: contentHash(origins) });
  const { actor, at } = by;
  const entry = { sequence, at, actor, what: whatHappened(change, before, content), origin, before, after, verdicts };
  await transaction.run(WRITE_JOURNAL, { ...entry, verdicts: verdicts.map(verdictLine), id: journalId(sequence) });
  return entry;
}
