import type { Change, JournalEntry } from '../domain/change.ts';
import type { Verdict } from '../domain/verdict.ts';
import { type Content, contentOf, type Said, together } from './content.ts';
import {
  DELETE_ORIGINS,
  LOCK_GRAPH,
  MOVE_VERSION,
  READ_ORIGINS,
  READ_VERDICTS_OF_ORIGIN,
  WRITE_JOURNAL,
  WRITE_ORIGINS,
} from './cypher/book-statements.ts';
import { contentHash } from './data-version.ts';
import { forgetOrigin, type SaidKinds } from './forget-origin.ts';
import type { GraphTransaction, Parameters } from './graph-executor.ts';
import { journalId, verdictLine } from './journal-row.ts';
import { knownOf } from './known-of.ts';
import { nameAbsent } from './name-absent.ts';
import { NOTHING_THERE, type NodesThere, nodesThereIn } from './nodes-there.ts';
import { verdictChanges } from './verdict-changes.ts';
import { refuseUnfinished } from './versions.ts';
import { writeNodes } from './write-nodes.ts';
import { writeRelationships } from './write-relationships.ts';

/** A change that says something new, with what it puts in the place of what. */
interface Due {
  readonly change: Change;
  readonly content: Content;
  /** What the origin said before; undefined for one that was not there. */
  readonly before: Stored | undefined;
  /** Hash of what it says now; null when it is taken out. */
  readonly after: string | null;
}

interface Stored {
  readonly hash: string;
  readonly kinds: SaidKinds;
}

function whatHappened({ change, before, content }: Due): string {
  const { origin } = change;
  if (content.nodeCount === 0) return `Took out what "${origin}" said.`;
  return `${before === undefined ? 'Added' : 'Replaced'} what "${origin}" says: ${content.nodeCount} nodes and ${content.relationshipCount} relationships.`;
}

const hashAfter = ({ records, checks, hash }: Change): string | null =>
  records.length + checks.length === 0 ? null : hash;

async function storedOrigins(transaction: GraphTransaction): Promise<ReadonlyMap<string, Stored>> {
  const rows = await transaction.run(READ_ORIGINS);
  return new Map(
    rows.map(([id, hash, , , , labels, relationships]) => [
      id as string,
      { hash: hash as string, kinds: { labels, relationships } as unknown as SaidKinds },
    ]),
  );
}

/** Writes what is due: first what origins said before goes, then what they say comes. Returns the verdicts that turned. */
async function write(
  transaction: GraphTransaction,
  dues: readonly Due[],
  nodesThere: NodesThere,
): Promise<readonly JournalEntry['verdicts'][]> {
  const verdicts: JournalEntry['verdicts'][] = [];
  for (const { change, content, before } of dues) {
    const { origin } = change;
    const held = before === undefined ? [] : await transaction.run(READ_VERDICTS_OF_ORIGIN, { origin });
    verdicts.push(verdictChanges(new Map(held as unknown as readonly [string, Verdict][]), change));
    if (before !== undefined) await forgetOrigin(transaction, origin, before.kinds, content);
  }
  const said: Said = together(dues.map(({ content }) => content));
  await nameAbsent(transaction, said, nodesThere);
  const observations = await writeNodes(transaction, said, nodesThere);
  await writeRelationships(transaction, said, observations);
  return verdicts;
}

const originRow = ({ change, content, after }: Due): Parameters => ({
  id: change.origin,
  hash: after,
  nodes: content.nodeCount,
  relationships: content.relationshipCount,
  content: content.mark,
  saidLabels: [...content.nodes.keys()],
  saidRelationships: [...content.relationships.keys()],
});

/**
 * The work of some changes in one transaction: a journal entry for each, null for one of which the graph already says
 * what it says.
 */
export async function applyChanges(
  transaction: GraphTransaction,
  changes: readonly Change[],
  { actor, at }: { readonly actor: string; readonly at: string },
): Promise<readonly (JournalEntry | null)[]> {
  const [locked] = await transaction.run(LOCK_GRAPH);
  refuseUnfinished(locked?.[1]);
  const origins = await storedOrigins(transaction);
  const isDue = (change: Change): boolean => (origins.get(change.origin)?.hash ?? null) !== hashAfter(change);
  const known = await knownOf(transaction, changes.filter(isDue));
  const dues = changes.filter(isDue).map((change): Due => {
    const before = origins.get(change.origin);
    return { change, content: contentOf(change, known), before, after: hashAfter(change) };
  });
  if (dues.length === 0) return changes.map(() => null);

  const nodesThere = origins.size === 0 ? NOTHING_THERE : nodesThereIn(transaction);
  const verdicts = await write(transaction, dues, nodesThere);
  let sequence = locked?.[0] as number;
  const entries = dues.map((due, index): JournalEntry => {
    sequence += 1;
    const { change, before, after } = due;
    const told = verdicts[index] as JournalEntry['verdicts'];
    const what = whatHappened(due);
    return { sequence, at, actor, what, origin: change.origin, before: before?.hash ?? null, after, verdicts: told };
  });
  const [gone, said] = [dues.filter(({ after }) => after === null), dues.filter(({ after }) => after !== null)];
  if (gone.length > 0) await transaction.run(DELETE_ORIGINS, { ids: gone.map(({ change }) => change.origin) });
  if (said.length > 0) await transaction.run(WRITE_ORIGINS, { rows: said.map(originRow) });
  const hashes = new Map([...origins].map(([id, { hash }]) => [id, hash]));
  for (const { change, after } of dues) {
    if (after === null) hashes.delete(change.origin);
    else hashes.set(change.origin, after);
  }
  await transaction.run(MOVE_VERSION, { changes: sequence, contentHash: contentHash(hashes) });
  const rows = entries.map((entry) => ({
    ...entry,
    verdicts: entry.verdicts.map(verdictLine),
    id: journalId(entry.sequence),
  }));
  await transaction.run(WRITE_JOURNAL, { rows });
  const byChange = new Map(dues.map(({ change }, index) => [change, entries[index] as JournalEntry]));
  return changes.map((change) => byChange.get(change) ?? null);
}
