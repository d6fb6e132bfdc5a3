import { access, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEntry } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';

export const JOURNAL_FILE = 'journal.ndjson';

/** The history of a graph as a file beside it: one JSON text a line, only ever added to. */
export interface JournalFile {
  append(entries: readonly JournalEntry[]): Promise<void>;
  /** A sentence when the file tells of changes that the graph no longer has; null when it does not. */
  lostChanges(): string | null;
}

/** The text of the file, empty when there is none. */
async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new Problem(
      'STORE_UNAVAILABLE',
      `The journal "${path}" cannot be read (${(error as Error).message}); move it away or make it readable.`,
    );
  }
}

/** The entries of the file; a last line that was cut off as it was written is left out, as are lines that are not ours. */
function entriesOf(text: string): readonly JournalEntry[] {
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as JournalEntry];
      } catch {
        return [];
      }
    });
}

/** What the journal of a folder tells as far as it can be read, and how many lines it has. */
export async function readJournalFile(
  folder: string,
): Promise<{ readonly entries: readonly JournalEntry[]; readonly lines: number }> {
  const text = await readText(join(folder, JOURNAL_FILE));
  return { entries: entriesOf(text), lines: text.split('\n').filter((line) => line !== '').length };
}

/** An entry in one spelling, to be compared. */
const textOf = ({ sequence, at, actor, what, origin, before, after, verdicts = [] }: JournalEntry): string =>
  JSON.stringify([
    [sequence, at, actor, what, origin, before, after],
    verdicts.map((change) => [change.claim, change.before, change.after]),
  ]);

/** Moves the history of another graph out of the way, to the first free name. */
async function setAside(path: string): Promise<void> {
  for (let number = 1; ; number += 1) {
    const name = path.replace(/\.ndjson$/, `.before-${number}.ndjson`);
    const isFree = await access(name).then(
      () => false,
      () => true,
    );
    if (isFree) return rename(path, name);
  }
}

async function appendLines(path: string, entries: readonly JournalEntry[], startOfLine: string): Promise<void> {
  if (entries.length === 0) return;
  const file = await open(path, 'a');
  try {
    await file.write(startOfLine + entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** What a journal tells, beside what its graph does. */
interface Compared {
  readonly path: string;
  readonly text: string;
  readonly entries: readonly JournalEntry[];
  /** Whether it is of another graph. */
  readonly isOther: boolean;
}

async function compared(folder: string, graph: readonly JournalEntry[]): Promise<Compared> {
  const path = join(folder, JOURNAL_FILE);
  const text = await readText(path);
  const entries = entriesOf(text);
  const isSame = (entry: JournalEntry, index: number): boolean => {
    const other = entries[index];
    return other !== undefined && textOf(other) === textOf(entry);
  };
  const common = Math.min(graph.length, entries.length);
  return {
    path,
    text,
    entries,
    isOther: text !== '' && (graph.length === 0 || !graph.slice(0, common).every(isSame)),
  };
}

const lostSentence = (path: string, there: number, told: number): string | null =>
  told > there
    ? `The graph has ${there} changes, but "${path}" tells of ${told}: the last ${told - there} are lost.`
    : null;

/** What a start would find wrong with the journal of a graph: nothing is written. */
export async function lookAtJournalFile(
  folder: string,
  graph: readonly JournalEntry[],
): Promise<{ readonly lostChanges: string | null; readonly otherHistory: string | null }> {
  const { path, entries, isOther } = await compared(folder, graph);
  return {
    lostChanges: isOther ? null : lostSentence(path, graph.length, entries.length),
    otherHistory: isOther
      ? `"${path}" tells of another history than the graph: the next start keeps it under another name and writes it anew from the graph`
      : null,
  };
}

/**
 * Opens the journal of a graph, and adds the entries that the graph has and the file has not: the graph is written
 * first, so that a crash between the two leaves the file behind. A file of another graph, as after the graph's own
 * file was taken away, is kept under another name.
 */
export async function openJournalFile(folder: string, graph: readonly JournalEntry[]): Promise<JournalFile> {
  const found = await compared(folder, graph);
  const { path } = found;
  if (found.isOther) await setAside(path);
  const { text, entries } = found.isOther ? { text: '', entries: [] } : found;
  await appendLines(path, graph.slice(entries.length), text === '' || text.endsWith('\n') ? '' : '\n');
  return {
    append: (added) => appendLines(path, added, ''),
    lostChanges: () => lostSentence(path, graph.length, entries.length),
  };
}
