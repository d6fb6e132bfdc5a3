import type { NodeLabel } from '../domain/node-label.ts';
import { Problem } from '../domain/problem.ts';
import type { Records } from '../domain/records.ts';
import { lazily } from '../lib/lazily.ts';
import { aheadOfView } from './ahead-of-view.ts';
import { cachedReads } from './cached-reads.ts';
import type { GraphExecutor, ReadTransaction } from './graph-executor.ts';
import { type Kept, recordName } from './kept-names.ts';
import { readTogether } from './read-together.ts';
import { createReads } from './reads.ts';
import type { ReadsAhead } from './reads-ahead.ts';
import type { Reads, View } from './store.ts';
import { readVersion, type Version, type Versions } from './versions.ts';
import type { StoreWatch } from './watched-executor.ts';

/** What views of a graph are made of. */
interface Viewing {
  readonly executor: GraphExecutor;
  readonly versions: Versions;
  /** Null where nothing is read ahead. */
  readonly readsAhead: ReadsAhead | null;
  /** Told what the cache had. */
  readonly looked: StoreWatch['looked'] | undefined;
}

/**
 * Reads that are refused unless the database is at that version. It is asked in the same transaction and after the rows,
 * and never goes back: who reads the old version after them had no other before, but for the moment in which Neo4j makes a
 * commit visible record by record.
 */
function readsAt(executor: GraphExecutor, mustBe: (met: string) => void): Reads {
  const read = readTogether(executor);
  const source: ReadTransaction = {
    async run(statement, parameters) {
      const [rows, met] = await read(statement, parameters);
      mustBe(met);
      return rows;
    },
    async search(words, limit) {
      const [answer, met] = await executor.reading(async (transaction) => [
        await transaction.search(words, limit),
        await readVersion(transaction),
      ]);
      mustBe(met as string);
      return answer as Awaited<ReturnType<ReadTransaction['search']>>;
    },
  };
  return createReads(source);
}

/** A view of the newest version that is known when it is first read. */
export function createView({ executor, versions, readsAhead, looked }: Viewing): View {
  /** The version of this view, once it has been asked for. */
  let settled: Version | undefined;
  const version = lazily(async () => {
    settled = await versions.current();
    return settled;
  });
  /** Where nothing outlives a view, it keeps what it read ahead by itself. */
  const own: Kept = new Map<string, { readonly value: unknown }>();

  const refuseAnother = (name: string) => (met: string) => {
    if (met === name) return;
    versions.forget(name);
    throw new Problem('DATA_CHANGING', name, met);
  };
  const plain = lazily(async () => readsAt(executor, refuseAnother((await version()).name)));
  const kept = lazily(async (): Promise<Reads> => {
    const { cache } = await version();
    if (cache !== null) return cachedReads(await plain(), cache, looked);
    return readsAhead === null ? plain() : cachedReads(await plain(), own);
  });
  const ahead = aheadOfView(readsAhead, {
    reads: kept,
    async place() {
      const { name, cache } = await version();
      const missed = (count: number) => (cache === null ? undefined : looked?.(0, count));
      return { kept: cache ?? own, outlives: cache !== null, mustBe: refuseAnother(name), missed };
    },
  });

  return {
    description: executor.description,
    async dataVersion() {
      return (await version()).name;
    },
    held<L extends NodeLabel>(label: L, id: string) {
      const hit = (settled?.cache ?? own).get(recordName(label, id));
      if (hit !== undefined && settled?.cache) looked?.(1, 1);
      return hit?.value as Records[L] | null | undefined;
    },
    ahead: ahead.read,
    async once<T>(key: string, make: () => Promise<T>): Promise<T> {
      const { made } = await version();
      const known = made.get(key) as Promise<T> | undefined;
      if (known !== undefined) return known;
      const making = make();
      made.set(key, making);
      making.catch(() => {
        if (made.get(key) === making) made.delete(key);
      });
      return making;
    },
    past: laterReads(plain),
    ...laterReads(async () => {
      ahead.refuseFailed();
      return kept();
    }),
  };
}

/** Reads of a version that is known only once the first of them is asked for. */
const laterReads = (reads: () => Promise<Reads>): Reads => ({
  records: async (label, ids) => (await reads()).records(label, ids),
  observations: async (ids) => (await reads()).observations(ids),
  checks: async (ids) => (await reads()).checks(ids),
  page: async (label, request) => (await reads()).page(label, request),
  claimPages: async (scopes, filter, order, request) => (await reads()).claimPages(scopes, filter, order, request),
  claimCounts: async (scopes, filter) => (await reads()).claimCounts(scopes, filter),
  search: async (words) => (await reads()).search(words),
  verdictCounts: async (ids) => (await reads()).verdictCounts(ids),
  counts: async () => (await reads()).counts(),
  journal: async (after) => (await reads()).journal(after),
});
