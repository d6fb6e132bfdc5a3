import type { JournalEntry } from '../domain/change.ts';
import type { Row } from './graph-executor.ts';

/** Sequence numbers as text that sorts like them. */
export function journalId(sequence: number): string {
  return String(sequence).padStart(12, '0');
}

export function journalEntryOf(row: Row): JournalEntry {
  const [sequence, at, actor, what, origin, before, after] = row as unknown as readonly [
    number,
    string,
    string,
    string,
    string,
    string | null,
    string | null,
  ];
  return { sequence, at, actor, what, origin, before, after };
}
