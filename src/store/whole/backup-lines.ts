import { Problem } from '../../domain/problem.ts';
import { dataVersion } from '../data-version.ts';
import type { Parameters } from '../graph-executor.ts';
import type { LostSnapshot, Snapshot } from '../snapshots.ts';
import type { Store } from '../store.ts';
import { countsOf, type Part, partOf } from './part.ts';

/** What the first line of every backup calls itself. */
const WHAT = 'fiscal-claims backup';

/** Grows when an older program could not read what is written. */
export const FORMAT = 1;

/** The first line of a backup: what is in it. */
export interface BackupHeader {
  readonly what: typeof WHAT;
  readonly format: number;
  /** Version of the program that wrote it. */
  readonly program: string;
  /** RFC 3339, in UTC. */
  readonly at: string;
  /** Engine that it was read from. */
  readonly store: string;
  readonly dataVersion: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly changes: number;
}

/** A line between the first and the last. */
export type BackupLine = Part | ({ readonly kind: 'snapshot' } & Snapshot);

/** How a backup is told of. */
export interface BackupSummary extends BackupHeader {
  readonly snapshots: number;
}

const sumOf = (rows: readonly Parameters[], name: string): number =>
  rows.reduce((sum, row) => sum + (row[name] as number), 0);

/** The lines of a backup of a store, without the last; refused where the graph is not whole. */
export async function* backupLines(
  store: Store,
  by: { readonly program: string; readonly at: string },
  onLost: (lost: LostSnapshot) => void,
): AsyncGenerator<BackupHeader | BackupLine> {
  let header: BackupHeader | undefined;
  const books: Part[] = [];
  const counted = { nodes: 0, relationships: 0 };
  for await (const part of store.parts()) {
    if (header === undefined && (part.kind === 'graph' || part.kind === 'origins' || part.kind === 'journal')) {
      books.push(part);
      continue;
    }
    header ??= headerOf(books, store.description, by);
    if (books.length > 0) {
      yield header;
      yield* books.splice(0);
    }
    const { nodes, relationships } = countsOf(part);
    counted.nodes += nodes;
    counted.relationships += relationships;
    yield part;
  }
  if (header === undefined) throw new Problem('STORE_EMPTY');
  if (counted.nodes !== header.nodes || counted.relationships !== header.relationships) {
    throw new Problem(
      'STORE_DAMAGED',
      `${header.nodes} nodes and ${header.relationships} relationships were loaded into the graph, but ${counted.nodes} and ${counted.relationships} are there; run "fiscal-claims rebuild" before it is backed up.`,
    );
  }
  for await (const snapshot of store.snapshots.all()) {
    if ('lost' in snapshot) onLost(snapshot);
    else yield { kind: 'snapshot', ...snapshot };
  }
}

function headerOf(
  books: readonly Part[],
  store: string,
  { program, at }: { readonly program: string; readonly at: string },
): BackupHeader {
  const graph = books.find((part) => part.kind === 'graph');
  if (graph === undefined) throw new Error('The graph has parts and no version.');
  const origins = books.flatMap((part) => (part.kind === 'origins' ? part.rows : []));
  return {
    what: WHAT,
    format: FORMAT,
    program,
    at,
    store,
    dataVersion: dataVersion(graph.changes, graph.contentHash),
    nodes: sumOf(origins, 'nodes'),
    relationships: sumOf(origins, 'relationships'),
    changes: graph.changes,
  };
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A first line; null when it is of no backup of ours. */
export function headerIn(read: unknown): BackupHeader | null {
  return isMap(read) && read.what === WHAT && typeof read.format === 'number'
    ? (read as unknown as BackupHeader)
    : null;
}

/** A line between first and last; null when this program knows no such line. */
export function lineIn(read: unknown): BackupLine | null {
  if (!isMap(read) || read.kind !== 'snapshot') return partOf(read);
  const texts = [read.path, read.revision, read.at, read.subject];
  return texts.every((text) => typeof text === 'string') ? (read as unknown as BackupLine) : null;
}
