import { Problem } from '../../domain/problem.ts';
import { createStore } from '../graph-store.ts';
import { lookAtJournalFile } from '../journal-file.ts';
import type { Store } from '../store.ts';
import { openGrafeo } from './open-grafeo.ts';

/**
 * The store in a folder, to be looked at: no byte of the folder changes, and who would write it is refused as long as
 * it is open. Beside it, how its journal tells of another history; null when it does not.
 */
export async function lookAtEmbedded(folder: string): Promise<{ store: Store; otherHistory: string | null }> {
  const executor = await openGrafeo({ folder, isLooking: true });
  try {
    const { lostChanges, otherHistory } = await lookAtJournalFile(folder, await createStore(executor).journal(0));
    const journalFile = {
      append: async () => {
        throw new Problem('STORE_READ_ONLY', `The store in "${folder}" is only looked at.`);
      },
      lostChanges: () => lostChanges,
    };
    return { store: createStore(executor, { journalFile, staleMs: Number.POSITIVE_INFINITY }), otherHistory };
  } catch (error) {
    await executor.close();
    throw error;
  }
}
