import type { JournalEntry } from '../domain/change.ts';
import { soundHistory } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import type { Part } from '../store/whole/part.ts';
import { rebuiltParts } from './rebuilt-parts.ts';

/** Entries of a history that were brought back, of so many lines or entries that there were. */
export interface BroughtBack {
  readonly fits: number;
  readonly lines: number;
}

/**
 * Puts a fresh graph into a store that has its history in itself. The history is read when the store takes no more
 * changes, so that it has also what another instance added until then.
 */
export async function rebuildInPlace(store: Store, fresh: Store, at: string): Promise<BroughtBack> {
  let entries: readonly JournalEntry[] = [];
  let history: readonly JournalEntry[] = [];
  async function* parts(): AsyncGenerator<Part> {
    entries = await store.journal(0);
    history = soundHistory(entries);
    yield* rebuiltParts(fresh, history, at);
  }
  await store.remake({ work: 'rebuild', at }, parts());
  return { fits: history.length, lines: entries.length };
}
