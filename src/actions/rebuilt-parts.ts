import type { JournalEntry } from '../domain/change.ts';
import { continuedHistory } from '../store/history.ts';
import { journalRow } from '../store/journal-row.ts';
import type { Store } from '../store/store.ts';
import type { Part } from '../store/whole/part.ts';

/** A graph that was loaded afresh from the seed, with the history that led to the one in whose place it is put. */
export async function* rebuiltParts(fresh: Store, history: readonly JournalEntry[], at: string): AsyncGenerator<Part> {
  const entries = continuedHistory(history, await fresh.journal(0), at);
  for await (const part of fresh.parts()) {
    if (part.kind === 'journal') continue;
    if (part.kind === 'graph') {
      yield { ...part, changes: entries.length };
      yield { kind: 'journal', rows: entries.map(journalRow) };
    } else yield part;
  }
}
