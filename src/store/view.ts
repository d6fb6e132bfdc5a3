import type { NodeLabel } from '../domain/node-label.ts';
import { isOfTheStore, Problem } from '../domain/problem.ts';
import type { Records } from '../domain/records.ts';
import { lazily } from '../lib/lazily.ts';
import { cachedReads } from './cached-reads.ts';
import type { GraphExecutor, ReadTransaction } from './graph-executor.ts';
import { type Kept, pageName, recordName } from './kept-names.ts';
import { readTogether } from './read-together.ts';
import { createReads } from './reads.ts';
import type { ReadAhead, ReadsAhead } from './reads-ahead.ts';
import type { Ahead, Page, Reads, View } from './store.ts';
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
function readsAt(executor: GraphExecutor, mustBe: (met: string) => Promise<void>): Reads {
  const read = readTogether(executor);
  const source: ReadTransaction = {
    async run(statement, parameters) {
      const [rows, met] = await read(statement, parameters);
      await mustBe(met);
      return rows;
    },
    async search(words, limit) {
      const [answer, met] = await executor.reading(async (transaction) => [
        await transaction.search(words, limit),
        await readVersion(transaction),
      ]);
      await mustBe(met as string);
      return answer as Awaited<ReturnType<ReadTransaction['search']>>;
    },
  };
  return createReads(source);
}

/** Whether that is at hand where it begins; what follows it was read with it, and is mostly there too. */
function isHeld(kept: Kept, wanted: Ahead): boolean {
  const isThere = (id: string): boolean => kept.get(recordName(wanted.along.label, id)) !== undefined;
  if ('ids' in wanted) return wanted.ids.every(isThere);
  const { scope, filter, order, request } = wanted;
  const page = kept.get(pageName(scope, filter, order, request))?.value as Page | undefined;
  return page?.rows.every(({ id }) => isThere(id)) ?? false;
}

/** A view of the newest version that is known when it is first read. */
export function createView({ executor, versions, readsAhead, looked }: Viewing): View {
  let asked: Promise<Version> | undefined;
  let settled: Version | undefined;
  /** Why reading ahead failed: who reads what it was for is told so, and does not wait for the same again. */
  let failure: Problem | null = null;
  /** Where nothing outlives a view, it keeps what it read ahead by itself. */
  const own: Kept = new Map<string, { readonly value: unknown }>();

  async function settle(learn?: () => Promise<string | null>): Promise<Version> {
    settled = await versions.current(learn);
    return settled;
  }
  function version(learn?: () => Promise<string | null>): Promise<Version> {
    asked ??= settle(learn);
    return asked;
  }

  async function mustBe(met: string): Promise<void> {
    const { name } = await version();
    if (met === name) return;
    versions.forget(name);
    throw new Problem('DATA_CHANGING', name, met);
  }

  const plain = lazily(async () => {
    await version();
    return readsAt(executor, mustBe);
  });
  const reads = lazily(async (): Promise<Reads> => {
    const { cache } = await version();
    if (cache !== null) return cachedReads(await plain(), cache, looked);
    return readsAhead === null ? plain() : cachedReads(await plain(), own);
  });
  const readsUnlessFailed = async (): Promise<Reads> => {
    if (failure !== null) throw failure;
    return reads();
  };

  /** What was read ahead, of the version of this view; null where nothing is. */
  async function readAhead(from: ReadsAhead, wanted: Ahead): Promise<ReadAhead | null> {
    let read: ReadAhead | null | undefined;
    const { cache } = await version(async () => {
      read = await from.read(wanted);
      return read?.version ?? null;
    });
    if (read === undefined) read = isHeld(cache ?? own, wanted) ? null : await from.read(wanted);
    if (read !== null) await mustBe(read.version);
    return read;
  }

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
    async ahead(wanted) {
      if (readsAhead === null) return;
      try {
        const read = await readAhead(readsAhead, wanted);
        if (read === null) return;
        const kept = settled?.cache ?? own;
        if (settled?.cache) looked?.(0, read.found.size);
        for (const [name, value] of read.found) kept.set(name, { value });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (isOfTheStore(error) || error.code === 'DATA_CHANGING') failure = error;
      }
    },
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
    ...laterReads(readsUnlessFailed),
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
