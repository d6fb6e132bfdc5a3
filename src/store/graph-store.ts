import type { Change, JournalEntry } from '../domain/change.ts';
import { applyChanges } from './apply-changes.ts';
import { READ_STATE, SEAL_SEED } from './cypher/book-statements.ts';
import { damageOf } from './damage.ts';
import { dataVersion } from './data-version.ts';
import type { GraphExecutor } from './graph-executor.ts';
import type { JournalFile } from './journal-file.ts';
import { createReads } from './reads.ts';
import { createReadsAhead } from './reads-ahead.ts';
import { snapshotNodes } from './snapshot-nodes.ts';
import type { Snapshots } from './snapshots.ts';
import type { By, Store } from './store.ts';
import { createVersions, type KeptSettings, readVersion, refuseUnfinished } from './versions.ts';
import { createView } from './view.ts';
import { type StoreWatch, watchedExecutor } from './watched-executor.ts';
import { wholeParts } from './whole/read-parts.ts';
import { remakeGraph } from './whole/remake-graph.ts';

/** What an embedded engine keeps beside its file: a copy of the journal, and snapshots, which no seed could bring back. */
interface Beside {
  readonly journalFile?: JournalFile;
  readonly snapshots?: Snapshots;
}

/** Whoever is told how the store does. */
export interface Watched {
  readonly watch?: StoreWatch | undefined;
}

/** No record is kept from one view to the next, and each asks which version is the newest. */
const NOTHING_KEPT: KeptSettings = { cacheBytes: 0, staleMs: 0, clock: () => 0, readsAhead: false };

/** The store over any executor. */
export function createStore(
  given: GraphExecutor,
  { journalFile, snapshots, watch, ...kept }: Beside & Watched & Partial<KeptSettings> = {},
): Store {
  const executor = watch === undefined ? given : watchedExecutor(given, watch);
  const settings = { ...NOTHING_KEPT, ...kept };
  const versions = createVersions(() => readVersion({ run: executor.read }), settings);
  const readsAhead = settings.readsAhead ? createReadsAhead(executor, settings.clock) : null;

  async function applyAll(changes: readonly Change[], by: By): Promise<readonly (JournalEntry | null)[]> {
    try {
      const entries = await executor.write((transaction) => applyChanges(transaction, changes, by));
      const added = entries.filter((entry) => entry !== null);
      if (added.length > 0) await journalFile?.append(added);
      return entries;
    } finally {
      // Even where it failed: the database may have written before the connection broke.
      versions.forget();
    }
  }

  return {
    ...createReads({
      run: (statement, parameters) => executor.read(statement, parameters),
      search: (words, limit) => executor.reading((transaction) => transaction.search(words, limit)),
    }),
    description: executor.description,
    nodesAtOnce: executor.nodesAtOnce,
    view: () => createView({ executor, versions, readsAhead, looked: watch?.looked }),
    snapshots: snapshots ?? snapshotNodes(executor),

    async state() {
      const [row] = await executor.read(READ_STATE);
      const [changes, hash, seedFingerprint, origins, remaking] = row ?? [0, null, null, [], null];
      refuseUnfinished(remaking);
      return {
        dataVersion: dataVersion(changes as number, hash as string | null),
        seedFingerprint: seedFingerprint as string | null,
        origins: new Map(origins as unknown as readonly [string, string][]),
      };
    },

    async apply(change, by) {
      const [entry = null] = await applyAll([change], by);
      return entry;
    },

    applyAll,

    async sealSeed(fingerprint) {
      await executor.write((transaction) => transaction.run(SEAL_SEED, { fingerprint }));
    },

    async damage() {
      return journalFile?.lostChanges() ?? damageOf(executor);
    },

    parts: () => wholeParts(executor),

    async remake(work, parts) {
      try {
        await remakeGraph(executor, work, parts);
      } finally {
        versions.forget();
      }
    },

    health: () => executor.health(),
    close: () => executor.close(),
  };
}
