import { join } from 'node:path';
import { createStore } from '../graph-store.ts';
import { openJournalFile } from '../journal-file.ts';
import { snapshotsIn } from '../snapshot-folder.ts';
import type { Store } from '../store.ts';
import { openGrafeo } from './open-grafeo.ts';

/** The store inside this process: in a folder, with its journal and snapshots beside it, or in memory when that is null. */
export async function openEmbeddedStore({ folder }: { readonly folder: string | null }): Promise<Store> {
  const executor = await openGrafeo({ folder });
  try {
    await executor.ensureSchema();
    const store = createStore(executor);
    if (folder === null) return store;
    const journalFile = await openJournalFile(folder, await store.journal(0));
    return createStore(executor, { journalFile, snapshots: snapshotsIn(join(folder, 'snapshots')) });
  } catch (error) {
    await executor.close();
    throw error;
  }
}
