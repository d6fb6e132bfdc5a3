import { isOfTheStore, Problem } from '../domain/problem.ts';
import { type Kept, recordName } from './kept-names.ts';
import type { ReadsAhead } from './reads-ahead.ts';
import type { Ahead, Reads, View } from './store.ts';

/** Where a view keeps what it reads ahead. */
interface Place {
  readonly kept: Kept;
  /** Whether others find there what this view puts in. */
  readonly outlives: boolean;
  /** Refuses what is of another version than the view. */
  mustBe(met: string): void;
}

interface Viewed {
  /** The view's own reads, which find what was read ahead. */
  reads(): Promise<Reads>;
  place(): Promise<Place>;
}

/** Reading ahead for one view. */
export function createAhead(readsAhead: ReadsAhead | null, { reads, place }: Viewed) {
  /** Why it failed: whoever reads what it was for is told so, and does not wait for the same again. What is held is held. */
  let failure: Problem | null = null;

  /** What of it is not at hand; null where all is. A page is read by itself where others have read its claims, most of the time. */
  async function missingOf(wanted: Ahead, { kept, outlives }: Place): Promise<Ahead | null> {
    if (!('ids' in wanted) && !outlives) return wanted;
    const { along } = wanted;
    const missing = (await idsOf(wanted)).filter((id) => kept.get(recordName(along.label, id)) === undefined);
    return missing.length === 0 ? null : { along, ids: missing };
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
    for (const [name, value] of read.found) at.kept.set(name, { value });
  }

  return {
    read: (async (wanted) => {
      if (readsAhead === null) return;
      try {
        await readMissing(readsAhead, wanted);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (isOfTheStore(error) || error.code === 'DATA_CHANGING') failure = error;
      }
    }) satisfies View['ahead'],
    refuseFailed(): void {
      if (failure !== null) throw failure;
    },
  };
}
