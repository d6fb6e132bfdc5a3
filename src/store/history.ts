import type { JournalEntry, VerdictChange } from '../domain/change.ts';
import { Verdict } from '../domain/verdict.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const isHash = (value: unknown): boolean => value === null || isText(value);

const isVerdict = (value: unknown): boolean => value === null || (isText(value) && Object.hasOwn(Verdict, value));

const isVerdictChange = (read: unknown): read is VerdictChange => {
  const { claim, before, after } = (read ?? {}) as Partial<Record<keyof VerdictChange, unknown>>;
  return isText(claim) && isVerdict(before) && isVerdict(after);
};

function isEntry(read: unknown): read is JournalEntry {
  const { at, actor, what, origin, before, after, verdicts } = (read ?? {}) as Partial<
    Record<keyof JournalEntry, unknown>
  >;
  return (
    [at, actor, what, origin].every(isText) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(at as string) &&
    [before, after].every(isHash) &&
    Array.isArray(verdicts) &&
    verdicts.every(isVerdictChange)
  );
}

/**
 * The entries from the first on that fit together: numbered without gaps, each putting its origin in the place of what the one
 * before left. What comes after one that does not fit cannot be told to be of the same history.
 */
export function soundHistory(read: readonly unknown[]): readonly JournalEntry[] {
  const left = new Map<string, string | null>();
  const sound: JournalEntry[] = [];
  for (const entry of read) {
    if (!isEntry(entry) || entry.sequence !== sound.length + 1) break;
    if ((left.get(entry.origin) ?? null) !== entry.before) break;
    left.set(entry.origin, entry.after);
    sound.push(entry);
  }
  return sound;
}

/** What an origin says at the end of a history: its hash, and the verdicts of its claims. */
interface Told {
  hash: string | null;
  readonly verdicts: Map<string, Verdict>;
}

function toldAtEnd(history: readonly JournalEntry[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const { origin, after, verdicts } of history) {
    const of = told.get(origin) ?? { hash: null, verdicts: new Map<string, Verdict>() };
    told.set(origin, of);
    of.hash = after;
    for (const { claim, after: verdict } of verdicts) {
      if (verdict === null) of.verdicts.delete(claim);
      else of.verdicts.set(claim, verdict);
    }
  }
  return told;
}

function turned(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): readonly VerdictChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((claim) => ({ claim, before: before.get(claim) ?? null, after: after.get(claim) ?? null }))
    .filter((change) => change.before !== change.after);
}

/**
 * A history that leads to a graph made anew: the one there was, then what is not as it left it. A graph that says what
 * the history ends with has no entry more, so that it is of the same data version as before.
 */
export function continuedHistory(
  history: readonly JournalEntry[],
  fresh: readonly JournalEntry[],
  at: string,
): readonly JournalEntry[] {
  const [was, is] = [toldAtEnd(history), toldAtEnd(fresh)];
  const added: JournalEntry[] = [];
  const add = (origin: string, after: string | null, what: string): void => {
    const before = was.get(origin)?.hash ?? null;
    if (before === after) return;
    const verdicts = turned(was.get(origin)?.verdicts ?? new Map(), is.get(origin)?.verdicts ?? new Map());
    added.push({
      sequence: history.length + added.length + 1,
      at,
      actor: 'rebuild',
      what,
      origin,
      before,
      after,
      verdicts,
    });
  };
  for (const origin of was.keys()) if (!is.has(origin)) add(origin, null, `Took out what "${origin}" said.`);
  for (const { origin, after, what } of fresh)
    add(origin, after, was.get(origin)?.hash ? what.replace(/^Added/, 'Replaced') : what);
  return [...history, ...added];
}
