import { Problem } from '../domain/problem.ts';
import type { ProblemCode } from '../domain/problems.ts';
import { type Kept, pageName, recordName } from './kept-names.ts';
import type { ReadsAhead } from './reads-ahead.ts';
import type { Ahead, Reads, View } from './store.ts';

/** Where a view keeps what it reads ahead. */
interface Place {
  readonly kept: Kept;
  /** Whether others find there what this view puts in. */
  readonly outlives: boolean;
  /** Refuses what is of another version than the view. */
  mustBe(met: string): void;
  /** Told how many things had to be read. */
  missed(count: number): void;
}

interface Viewed {
  /** The view's own reads, which find what was read ahead. */
  reads(): Promise<Reads>;
  place(): Promise<Place>;
}

/** Failures after which loaders would wait for the same; with others they may come through, as they ask for less at once. */
const TOLD: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['STORE_UNAVAILABLE', 'STORE_UNFINISHED', 'DATA_CHANGING']);

/** Reading ahead for one view. */
export function aheadOfView(readsAhead: ReadsAhead | null, { reads, place }: Viewed) {
  /** Why it failed: whoever reads what it was for is told so, and does not wait for the same again. What is held still is. */
  let failure: Problem | null = null;

  /**
   * What is not at hand of where it begins; null where all is. Where others find what is read, a page is read by itself, since
   * they have mostly read its claims.
   */
  async function missingOf(wanted: Ahead, { kept, outlives }: Place): Promise<Ahead | null> {
    if (!outlives && !isKnown(wanted, kept)) return wanted;
    const { along } = wanted;
    const missing = (await idsOf(wanted)).filter((id) => kept.get(recordName(along.label, id)) === undefined);
    return missing.length === 0 ? null : { along, ids: missing };
  }

  /** Whether it is known where it begins. */
  function isKnown(wanted: Ahead, kept: Kept): boolean {
    if ('ids' in wanted) return true;
    const { scope, filter, order, request } = wanted;
    return kept.get(pageName(scope, filter, order, request)) !== undefined;
  }

  async function idsOf(wanted: Ahead): Promise<readonly string[]> {
    if ('ids' in wanted) return wanted.ids;
    const { scope, filter, order, request } = wanted;
    const [page] = await (await reads()).claimPages([scope], filter, order, request);
    return page?.rows.map(({ id }) => id) ?? [];
  }

  async function readMissing(from: ReadsAhead, wanted: Ahead): Promise<void> {
    const at = await place();
    const missing = await missingOf(wanted, at);
    const read = missing && (await from.read(missing));
    if (read === null) return;
    at.mustBe(read.version);
    at.missed(read.found.size);
    for (const [name, value] of read.found) at.kept.set(name, { value });
  }

  return {
    read: (async (wanted) => {
      if (readsAhead === null || failure !== null) return;
      try {
        await readMissing(readsAhead, wanted);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (TOLD.has(error.code)) failure = error;
      }
    }) satisfies View['ahead'],
    refuseFailed(): void {
      if (failure !== null) throw failure;
    },
  };
}
