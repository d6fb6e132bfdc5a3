import { access, rename } from 'node:fs/promises';
import { join } from 'node:path';
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

/**
 * Renames the files of a damaged store, so that the next opening starts afresh; nothing is deleted. The journal goes
 * with its graph: the new one counts its changes from 1. Returns the names that the files now have.
 */
export async function setAsideDamaged(folder: string, stamp: string): Promise<readonly string[]> {
  const suffix = `.damaged-${stamp.replaceAll(/[^0-9A-Za-z-]/g, '')}`;
  const names: string[] = [];
  for (const file of FILES) {
    if (!(await isThere(join(folder, file)))) continue;
    let name = `${file}${suffix}`;
    for (let again = 2; await isThere(join(folder, name)); again += 1) name = `${file}${suffix}-${again}`;
    await rename(join(folder, file), join(folder, name));
    names.push(name);
  }
  return names;
}
