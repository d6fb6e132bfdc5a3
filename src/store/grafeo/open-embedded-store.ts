import { createStore, type Watched } from '../graph-store.ts';
import { openJournalFile } from '../journal-file.ts';
import { snapshotsIn, snapshotsOf } from '../snapshot-folder.ts';
import type { Store } from '../store.ts';
import type { KeptSettings } from '../versions.ts';
import { openGrafeo } from './open-grafeo.ts';

/**
 * The store inside this process: in a folder, with its journal and snapshots beside it, or in memory when that is null.
 * Nobody else writes it, so that its version is asked for after a change only.
 */
export async function openEmbeddedStore(
  { folder }: { readonly folder: string | null },
  settings: Partial<Omit<KeptSettings, 'staleMs'>> & Watched = {},
): Promise<Store> {
  const kept = { ...settings, staleMs: Number.POSITIVE_INFINITY };
  const executor = await openGrafeo({ folder });
  try {
    await executor.ensureSchema();
    const store = createStore(executor, kept);
    if (folder === null) return store;
    const journalFile = await openJournalFile(folder, await store.journal(0));
    return createStore(executor, { journalFile, snapshots: snapshotsIn(snapshotsOf(folder)), ...kept });
  } catch (error) {
    await executor.close();
    throw error;
  }
}
