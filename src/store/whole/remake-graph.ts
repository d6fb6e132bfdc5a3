import { createHash } from 'node:crypto';
import { Problem } from '../../domain/problem.ts';
import { batches } from '../batches.ts';
import { COUNT_JOURNAL, LOCK_GRAPH, WRITE_ORIGINS } from '../cypher/book-statements.ts';
import { createAbsentNodes, createNodes, createRelationships } from '../cypher/change-statements.ts';
import {
  BEGIN_REMAKING,
  countOurs,
  END_REMAKING,
  PUT_JOURNAL,
  REMOVE_LATER_JOURNAL,
  REMOVE_OTHER_ORIGINS,
  removeOurs,
} from '../cypher/copy-statements.ts';
import { CREATE_OBSERVATIONS } from '../cypher/observation-statements.ts';
import { STORED_LABELS } from '../cypher/stored-label.ts';
import type { GraphExecutor, GraphTransaction, Parameters } from '../graph-executor.ts';
import { journalId } from '../journal-row.ts';
import { type BookPart, type ContentPart, isBook, type Part } from './part.ts';
import { contentParts } from './read-parts.ts';

/** What makes a graph anew, and when it began; a graph that it left half way says so. */
export interface Remaking {
  readonly work: 'restore' | 'rebuild';
  /** RFC 3339, in UTC. */
  readonly at: string;
}

/** Nodes that one transaction takes out. */
const REMOVED_AT_ONCE = 5_000;

/** Parts that one transaction writes. */
const PARTS_AT_ONCE = 10;

/** Writes of one work: refused when another began meanwhile, since the two would write into one another. */
type Write = <T>(work: (transaction: GraphTransaction) => Promise<T>) => Promise<T>;

const writesOf =
  (executor: GraphExecutor, mark: string): Write =>
  (work) =>
    executor.write(async (transaction) => {
      const [locked] = await transaction.run(LOCK_GRAPH);
      if (locked?.[1] !== mark) {
        throw new Problem('STORE_CONFLICT', 'Another restore or rebuild of the same graph began; wait for that one.');
      }
      return work(transaction);
    });

async function removeContent(executor: GraphExecutor, write: Write): Promise<void> {
  for (const label of STORED_LABELS) {
    while (((await executor.read(countOurs(label)))[0]?.[0] ?? 0) !== 0) {
      await write((transaction) => transaction.run(removeOurs(label), { limit: REMOVED_AT_ONCE }));
    }
  }
}

/** The statements of a part, each with its rows. */
function statementsOf(part: ContentPart): readonly (readonly [statement: string, parameters: Parameters])[] {
  switch (part.kind) {
    case 'nodes': {
      const said = part.rows.filter(({ origin }) => origin !== undefined);
      const absent = part.rows.filter(({ origin }) => origin === undefined).map(({ id }) => id as string);
      return [
        ...(said.length > 0 ? ([[createNodes(part.label), { rows: said }]] as const) : []),
        ...(absent.length > 0 ? ([[createAbsentNodes(part.label), { ids: absent }]] as const) : []),
      ];
    }
    case 'observations':
      return [[CREATE_OBSERVATIONS, { rows: part.rows }]];
    case 'ties':
      return [[createRelationships(part.name), { rows: part.rows }]];
    default:
      return part satisfies never;
  }
}

async function writeParts(write: Write, parts: readonly ContentPart[]): Promise<void> {
  if (parts.length === 0) return;
  await write(async (transaction) => {
    for (const [statement, parameters] of parts.flatMap(statementsOf)) await transaction.run(statement, parameters);
  });
}

async function writeBook(write: Write, part: BookPart): Promise<void> {
  if (part.kind === 'graph') return;
  const statement = part.kind === 'origins' ? WRITE_ORIGINS : PUT_JOURNAL;
  for (const rows of batches(part.rows)) await write((transaction) => transaction.run(statement, { rows }));
}

/** Writes what has come of the content, and gives its hash. Books are put by until all the rest is there. */
async function writeContent(
  write: Write,
  parts: AsyncIterable<Part>,
  books: BookPart[],
  isNew: boolean,
): Promise<string> {
  const hash = createHash('sha256');
  let waiting: ContentPart[] = [];
  for await (const part of parts) {
    if (isBook(part)) {
      books.push(part);
      // The embedded engine keeps each property as a column as long as the newest node that has it: observations go last.
      if (isNew) await writeBook(write, part);
      continue;
    }
    hash.update(JSON.stringify(part));
    waiting.push(part);
    if (waiting.length < PARTS_AT_ONCE) continue;
    await writeParts(write, waiting);
    waiting = [];
  }
  await writeParts(write, waiting);
  return hash.digest('hex');
}

/** Books and the end of the work, in one transaction: before it the graph is refused to all, after it it is whole. */
async function seal(write: Write, books: readonly BookPart[]): Promise<void> {
  const rowsOf = (kind: 'origins' | 'journal'): readonly Parameters[] =>
    books.flatMap((part) => (part.kind === kind ? part.rows : []));
  const graph = books.find((part) => part.kind === 'graph');
  if (graph === undefined) throw new Error('A graph without its version was given to be written.');
  const { changes, contentHash, seedFingerprint } = graph;
  const origins = rowsOf('origins');
  await write(async (transaction) => {
    await transaction.run(REMOVE_OTHER_ORIGINS, { ids: origins.map(({ id }) => id as string) });
    for (const rows of batches(origins)) await transaction.run(WRITE_ORIGINS, { rows });
    await transaction.run(REMOVE_LATER_JOURNAL, { after: journalId(changes) });
    for (const rows of batches(rowsOf('journal'))) await transaction.run(PUT_JOURNAL, { rows });
    await transaction.run(END_REMAKING, { changes, contentHash, seedFingerprint });
  });
}

async function hashOfContent(executor: GraphExecutor): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of contentParts((statement, parameters) => executor.read(statement, parameters))) {
    hash.update(JSON.stringify(part));
  }
  return hash.digest('hex');
}

/**
 * Puts a whole graph in the place of the one that is there. It takes many transactions; from the first to the last of
 * them whoever reads or changes the graph is refused, and so is one who meets what a broken-off work left. The former
 * history stays until the last one, so that it can still be brought back. What was written is read back before that.
 */
export async function remakeGraph(
  executor: GraphExecutor,
  { work, at }: Remaking,
  parts: AsyncIterable<Part>,
): Promise<void> {
  const mark = `${work} ${at}`;
  await executor.write(async (transaction) => {
    await transaction.run(LOCK_GRAPH);
    await transaction.run(BEGIN_REMAKING, { mark });
  });
  const write = writesOf(executor, mark);
  await removeContent(executor, write);
  const books: BookPart[] = [];
  const isNew = (await executor.read(COUNT_JOURNAL))[0]?.[0] === 0;
  const written = await writeContent(write, parts, books, isNew);
  if ((await hashOfContent(executor)) !== written) {
    throw new Problem('STORE_DAMAGED', `What was read back after the ${work} is not what was written; run it again.`);
  }
  await seal(write, books);
}
