import DataLoader, { type BatchLoadFn } from 'dataloader';
import type { Copies } from '../connectors/copies.ts';
import type { StoredCheck } from '../domain/change.ts';
import { NODE_LABELS, type NodeLabel } from '../domain/node-label.ts';
import type { Records } from '../domain/records.ts';
import type { Observation } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import type {
  ClaimFilter,
  ClaimOrder,
  ClaimScope,
  NamedLabel,
  Page,
  PageRequest,
  Ranking,
  View,
} from '../store/store.ts';
import { allRows, type NamedRow } from './all-rows.ts';
import { loopsById } from './find-loops.ts';
import type { KnownGraph } from './known-loops.ts';
import { readCausalGraph } from './read-causal-graph.ts';

/** Reads the records of one label: what is asked for in one turn in one statement, and each once. */
export interface RecordLoader<R> {
  load(id: string): Promise<R | null>;
  /** What is at hand already, without waiting: the record, or null for one that is known not to be there. */
  held(id: string): R | null | undefined;
}

type RecordLoaders = { readonly [L in NodeLabel]: RecordLoader<Records[L]> };

/** One request's reading: what is asked for at the same depth goes to the store in one statement, and once. */
export interface Loaders {
  readonly record: RecordLoaders;
  /** All observations of a series, all vintages. */
  readonly observations: DataLoader<string, readonly Observation[]>;
  /** The stored check of a claim as published, by the claim's id. */
  readonly checks: DataLoader<string, StoredCheck | null>;
  /** Ids and slugs of all nodes of a label, by slug; read once. */
  rows(label: NamedLabel): Promise<readonly NamedRow[]>;
  /** Attached copies of articles by the hash of their text, as code points. */
  readonly copies: DataLoader<string, readonly string[] | null>;
  readonly verdictCounts: DataLoader<string, ReadonlyMap<Verdict, number>>;
  claimPage(scope: ClaimScope, filter: ClaimFilter, order: ClaimOrder, request: PageRequest): Promise<Page>;
  claimCount(scope: ClaimScope, filter: ClaimFilter): Promise<number>;
  /** All causal links as a graph, with its loops; read once. */
  causalGraph(): Promise<KnownGraph>;
  /** What has all of some words; read once. */
  search(words: readonly string[]): Promise<Ranking>;
}

/** Where nobody has attached anything. */
const NO_COPIES: Pick<Copies, 'codePoints'> = { codePoints: async () => null };

/** Loaders that live as long as one request. */
export function createLoaders(store: View, copies: Pick<Copies, 'codePoints'> = NO_COPIES): Loaders {
  const record = Object.fromEntries(
    NODE_LABELS.map((label) => [label, storedLoader(label, store)]),
  ) as unknown as RecordLoaders;
  const pages = memo((_key: string, filter: ClaimFilter, order: ClaimOrder, request: PageRequest) =>
    scopeLoader((scopes) => store.claimPages(scopes, filter, order, request)),
  );
  const counts = memo((_key: string, filter: ClaimFilter) =>
    scopeLoader((scopes) => store.claimCounts(scopes, filter)),
  );
  const searches = memo((_key: string, words: readonly string[]) => store.search(words));
  const rows = memo((_key: string, label: NamedLabel) => allRows(label, store));
  const graph = memo(() => readCausalGraph(store, loaders));
  const loaders: Loaders = {
    // Loops without a name are no nodes of the store: they are found.
    record: {
      ...record,
      Loop: recordLoader<Records['Loop']>(
        (ids) => loopsById(ids, store, loaders),
        (id) => store.held('Loop', id) ?? undefined,
      ),
    },
    causalGraph: () => graph(''),
    rows: (label) => rows(label, label),
    observations: new DataLoader((ids) => store.observations(ids)),
    checks: new DataLoader((ids) => store.checks(ids)),
    copies: new DataLoader((hashes) => Promise.all(hashes.map((hash) => copies.codePoints(hash)))),
    verdictCounts: new DataLoader((ids) => store.verdictCounts(ids)),
    claimPage: (scope, filter, order, request) =>
      pages(JSON.stringify([filter, order, request]), filter, order, request).load(scope),
    search: (words) => searches(words.join(' '), words),
    claimCount: (scope, filter) => counts(JSON.stringify(filter), filter).load(scope),
  };
  return loaders;
}

function recordLoader<R>(
  read: BatchLoadFn<string, R | null>,
  held: (id: string) => R | null | undefined,
): RecordLoader<R> {
  const reading = new DataLoader(read);
  return {
    held,
    load(id) {
      const known = held(id);
      return known === undefined ? reading.load(id) : Promise.resolve(known);
    },
  };
}

/** Of what the store has. */
const storedLoader = (label: NodeLabel, store: View): RecordLoader<Records[NodeLabel]> =>
  recordLoader(
    (ids) => store.records(label, ids),
    (id) => store.held(label, id),
  );

function scopeLoader<T>(read: (scopes: readonly ClaimScope[]) => Promise<readonly T[]>) {
  return new DataLoader<ClaimScope, T, string>(read, { cacheKeyFn: (scope) => JSON.stringify(scope) });
}

/** Keeps what was made for a key. */
function memo<A extends unknown[], T>(make: (key: string, ...rest: A) => T): (key: string, ...rest: A) => T {
  const made = new Map<string, T>();
  return (key, ...rest) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key, ...rest);
    made.set(key, fresh);
    return fresh;
  };
}
