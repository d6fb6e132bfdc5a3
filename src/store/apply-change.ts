import type { Change, JournalEntry } from '../domain/change.ts';
import type { Verdict } from '../domain/verdict.ts';
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
import { contentHash } from './data-version.ts';
import { forgetOrigin, type Said } from './forget-origin.ts';
import type { GraphTransaction } from './graph-executor.ts';
import { journalId, verdictLine } from './journal-row.ts';
import { knownOf } from './known-of.ts';
import { nameAbsent } from './name-absent.ts';
import { verdictChanges } from './verdict-changes.ts';
import { writeNodes } from './write-nodes.ts';
import { writeRelationships } from './write-relationships.ts';

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
  await nameAbsent(transaction, content);
  const observations = await writeNodes(transaction, origin, content);
  await writeRelationships(transaction, origin, content, observations);

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
