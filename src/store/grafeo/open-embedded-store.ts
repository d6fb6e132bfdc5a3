import { createStore } from '../graph-store.ts';
import { openJournalFile } from '../journal-file.ts';
import type { Store } from '../store.ts';
import { openGrafeo } from './open-grafeo.ts';

/** The store inside this process: in a folder, with its journal beside it, or in memory when that is null. */
export async function openEmbeddedStore({ folder }: { readonly folder: string | null }): Promise<Store> {
  const executor = await openGrafeo({ folder });
  try {
    await executor.ensureSchema();
    const store = createStore(executor);
    return folder === null ? store : createStore(executor, await openJournalFile(folder, await store.journal(0)));
  } catch (error) {
    await executor.close();
    throw error;
  }
}
