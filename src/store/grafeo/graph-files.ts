import { access, copyFile, link, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { JOURNAL_FILE } from '../journal-file.ts';

/** The engine's own file in the data folder; beside it, its log of writes not yet in the file. */
export const GRAPH_FILE = 'graph.grafeo';

const FILES = [GRAPH_FILE, `${GRAPH_FILE}.wal`, `${GRAPH_FILE}.wal.damaged`, JOURNAL_FILE];

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Whether a folder holds an embedded store. */
export const hasGraph = (folder: string): Promise<boolean> => isThere(join(folder, GRAPH_FILE));

/** By which the graph of a folder is told from another that came in its place; null when there is none. */
export async function printOfGraph(folder: string): Promise<string | null> {
  if (!(await hasGraph(folder))) return null;
  const { ino, size } = await stat(join(folder, GRAPH_FILE));
  return `${ino} ${size}`;
}

/** A file gets a second name; its bytes are copied where the disk has no such names. */
async function keepAs(path: string, name: string): Promise<void> {
  await link(path, name).catch(() => copyFile(path, name));
}

/** A free name for a file that is kept. */
async function asideName(path: string, suffix: string): Promise<string> {
  let name = `${path}${suffix}`;
  for (let again = 2; await isThere(name); again += 1) name = `${path}${suffix}-${again}`;
  return name;
}

/** How a graph is put in the place of another. */
export interface Replacing {
  /** What the files of the former graph are called from then on: "graph.grafeo.before-20260201T120000Z". */
  readonly called: 'before' | 'damaged';
  readonly stamp: string;
  /** Whether the new history goes on from the former. */
  readonly goesOn: boolean;
}

/**
 * Puts the closed graph of the folder `made`, which lies in `folder`, in the place of the one there. Nothing is deleted: the former files
 * keep their bytes under other names, which are returned. The graph changes by one rename, and whatever breaks it off
 * leaves the former or the new one with a journal that fits, or none, which the next opening writes from the graph.
 */
export async function putInPlace(
  folder: string,
  made: string,
  { called, stamp, goesOn }: Replacing,
): Promise<readonly string[]> {
  const suffix = `.${called}-${stamp.replaceAll(/[^0-9A-Za-z-]/g, '')}`;
  const names: string[] = [];
  for (const file of FILES) {
    const path = join(folder, file);
    if (!(await isThere(path))) continue;
    const name = await asideName(path, suffix);
    // A log beside the new graph would be taken for its own.
    if (file === GRAPH_FILE || (file === JOURNAL_FILE && goesOn)) await keepAs(path, name);
    else await rename(path, name);
    names.push(basename(name));
  }
  if (goesOn) await rename(join(made, JOURNAL_FILE), join(folder, JOURNAL_FILE));
  await rename(join(made, GRAPH_FILE), join(folder, GRAPH_FILE));
  if (!goesOn) await rename(join(made, JOURNAL_FILE), join(folder, JOURNAL_FILE));
  await rm(made, { recursive: true, force: true });
  return names;
}
