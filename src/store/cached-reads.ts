import { type Kept, pageName, recordName } from './kept-names.ts';
import type { Reads } from './store.ts';
import type { StoreWatch } from './watched-executor.ts';

/**
 * The same reads with what was read before taken from a cache, which is of one version. Only what is missing is read, in
 * one call; what is not there is kept as such. `looked` is told how much of it was there.
 */
export function cachedReads(reads: Reads, cache: Kept, looked: StoreWatch['looked'] = () => undefined): Reads {
  async function each<K, T>(
    keys: readonly K[],
    nameOf: (key: K) => string,
    read: (missing: readonly K[]) => Promise<readonly T[]>,
  ): Promise<readonly T[]> {
    const names = keys.map(nameOf);
    const found = names.map((name) => cache.get(name));
    const missing = new Map<string, K>();
    for (const [at, hit] of found.entries()) if (hit === undefined) missing.set(names[at] as string, keys[at] as K);
    looked(found.length - missing.size, found.length);
    if (missing.size === 0) return found.map((hit) => hit?.value as T);
    const answers = await read([...missing.values()]);
    const fresh = new Map([...missing.keys()].map((name, at) => [name, { value: answers[at] }]));
    for (const [name, answer] of fresh) cache.set(name, answer);
    return names.map((name, at) => (found[at] ?? fresh.get(name))?.value as T);
  }

  async function one<T>(name: string, read: () => Promise<T>): Promise<T> {
    const hit = cache.get(name);
    looked(hit === undefined ? 0 : 1, 1);
    if (hit !== undefined) return hit.value as T;
    const value = await read();
    cache.set(name, { value });
    return value;
  }

  return {
    records: (label, ids) =>
      each(
        ids,
        (id) => recordName(label, id),
        (missing) => reads.records(label, missing),
      ),
    observations: (ids) => each(ids, (id) => `observations ${id}`, reads.observations),
    checks: (ids) => each(ids, (id) => `check ${id}`, reads.checks),
    verdictCounts: (ids) => each(ids, (id) => `verdicts ${id}`, reads.verdictCounts),
    claimPages(scopes, filter, order, request) {
      return each(
        scopes,
        (scope) => pageName(scope, filter, order, request),
        (missing) => reads.claimPages(missing, filter, order, request),
      );
    },
    claimCounts(scopes, filter) {
      const of = JSON.stringify(filter);
      return each(
        scopes,
        (scope) => `count ${JSON.stringify(scope)} ${of}`,
        (missing) => reads.claimCounts(missing, filter),
      );
    },
    page: (label, request) => one(`page ${label} ${JSON.stringify(request)}`, () => reads.page(label, request)),
    search: (words) => one(`search ${words.join(' ')}`, () => reads.search(words)),
    counts: () => one('counts', reads.counts),
    // As long as the graph is old, and read for what is worked out from it once.
    journal: reads.journal,
  };
}
