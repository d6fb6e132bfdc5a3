import type { JournalEntry, VerdictChange } from '../domain/change.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Parameters, Row } from './graph-executor.ts';

/** Sequence numbers as text that sorts like them. */
export function journalId(sequence: number): string {
  return String(sequence).padStart(12, '0');
}

const NONE = '-';

/** "everything-rally-c052 CLOSE ACCURATE": a property holds a list of texts, but no list of lists. */
export function verdictLine({ claim, before, after }: VerdictChange): string {
  return `${claim} ${before ?? NONE} ${after ?? NONE}`;
}

function verdictChangeOf(line: string): VerdictChange {
  const [claim = '', before = NONE, after = NONE] = line.split(' ');
  const verdict = (text: string) => (text === NONE ? null : (text as Verdict));
  return { claim, before: verdict(before), after: verdict(after) };
}

export function journalEntryOf(row: Row): JournalEntry {
  const [sequence, at, actor, what, origin, before, after, verdicts] = row as unknown as readonly [
    number,
    string,
    string,
    string,
    string,
    string | null,
    string | null,
    readonly string[] | null,
  ];
  return { sequence, at, actor, what, origin, before, after, verdicts: (verdicts ?? []).map(verdictChangeOf) };
}

/** An entry as the properties of its node, which has none that is null. */
export function journalRow({ origin, before, after, verdicts, ...entry }: JournalEntry): Parameters {
  return {
    ...entry,
    id: journalId(entry.sequence),
    changed: origin,
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
    verdicts: verdicts.map(verdictLine),
  };
}
