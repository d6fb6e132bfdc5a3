import type { Change, JournalEntry } from '../domain/change.ts';
import type { Observation } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import { applyChanges } from './apply-changes.ts';
import { claimCounts, claimPages } from './claim-pages.ts';
import { READ_HASHES, READ_JOURNAL, READ_STATE, SEAL_SEED } from './cypher/book-statements.ts';
import { pageBySlug } from './cypher/page-statements.ts';
import { READ_CHECKS, READ_OBSERVATIONS, READ_RECORDS } from './cypher/record-statements.ts';
import { STORED_LABELS } from './cypher/stored-label.ts';
import { COUNT_NODES, COUNT_VERDICTS } from './cypher/whole-statements.ts';
import { damageOf } from './damage.ts';
import { dataVersion } from './data-version.ts';
import type { GraphExecutor } from './graph-executor.ts';
import type { JournalFile } from './journal-file.ts';
import { journalEntryOf, journalId } from './journal-row.ts';
import { storedCheckOf } from './mapping/check.ts';
import type { Mapping } from './mapping/mapping.ts';
import { MAPPINGS } from './mapping/mappings.ts';
import { inReadingOrder } from './observation-order.ts';
import { pageOf } from './page-of.ts';
import { rank } from './rank.ts';
import { snapshotNodes } from './snapshot-nodes.ts';
import type { Snapshots } from './snapshots.ts';
import type { By, Store } from './store.ts';

/** What an embedded engine keeps beside its file: a copy of the journal, and snapshots, which no seed could bring back. */
interface Beside {
  readonly journalFile?: JournalFile;
  readonly snapshots?: Snapshots;
}

/** The store over any executor. */
export function createStore(executor: GraphExecutor, { journalFile, snapshots }: Beside = {}): Store {
  async function applyAll(changes: readonly Change[], by: By): Promise<readonly (JournalEntry | null)[]> {
    // Spares a write transaction, and on the embedded engine a checkpoint, for each file of a seed that is there.
    const stored = new Map(
      (await executor.read(READ_HASHES, { ids: changes.map(({ origin }) => origin) })) as readonly [string, string][],
    );
    const isThere = ({ records, checks, origin, hash }: Change): boolean =>
      records.length + checks.length > 0 && stored.get(origin) === hash;
    if (changes.every(isThere)) return changes.map(() => null);
    const entries = await executor.write((transaction) => applyChanges(transaction, changes, by));
    const added = entries.filter((entry) => entry !== null);
    if (added.length > 0) await journalFile?.append(added);
    return entries;
  }

  return {
    description: executor.description,
    snapshots: snapshots ?? snapshotNodes(executor),

    async records(label, ids) {
      if (ids.length === 0) return [];
      const mapping = MAPPINGS[label] as Mapping<unknown>;
      const rows = await executor.read(READ_RECORDS[label], { ids: [...new Set(ids)] });
      const records = new Map(rows.map((row) => [row[0] as string, mapping.record(row)]));
      return ids.map((id) => records.get(id) ?? null) as never;
    },

    async observations(seriesIds) {
      if (seriesIds.length === 0) return [];
      const bySeries = new Map<string, Observation[]>(seriesIds.map((id) => [id, []]));
      for (const row of await executor.read(READ_OBSERVATIONS, { ids: [...bySeries.keys()] })) {
        const observation = MAPPINGS.Observation.record(row);
        bySeries.get(observation.seriesId)?.push(observation);
      }
      for (const observations of bySeries.values()) observations.sort(inReadingOrder);
      return seriesIds.map((id) => bySeries.get(id) ?? []);
    },

    async checks(claimIds) {
      if (claimIds.length === 0) return [];
      const rows = await executor.read(READ_CHECKS, { ids: [...new Set(claimIds)] });
      const checks = new Map(rows.map((row) => [row[0] as string, storedCheckOf(row)]));
      return claimIds.map((id) => checks.get(id) ?? null);
    },

    async page(label, request) {
      const { after, before, limit } = request;
      const rows = await executor.read(pageBySlug(label, request), { after: after ?? '', before, limit: limit + 1 });
      return pageOf(rows as unknown as readonly [string, string][], request);
    },

    async claimPages(scopes, filter, order, request) {
      return claimPages(executor, scopes, filter, order, request);
    },

    async claimCounts(scopes, filter) {
      return claimCounts(executor, scopes, filter);
    },

    search: (words) => rank(executor, words),

    async verdictCounts(articleIds) {
      if (articleIds.length === 0) return [];
      const byArticle = new Map<string, Map<Verdict, number>>(articleIds.map((id) => [id, new Map()]));
      for (const [id, verdict, count] of await executor.read(COUNT_VERDICTS, { ids: [...byArticle.keys()] })) {
        byArticle.get(id as string)?.set(verdict as Verdict, count as number);
      }
      return articleIds.map((id) => byArticle.get(id) ?? new Map());
    },

    async counts() {
      // A label without nodes has no row.
      const counted = new Map((await executor.read(COUNT_NODES)).map(([label, nodes]) => [label, nodes as number]));
      return new Map(STORED_LABELS.map((label) => [label, counted.get(label) ?? 0]));
    },

    async state() {
      const [row] = await executor.read(READ_STATE);
      const [changes, hash, seedFingerprint, origins] = row ?? [0, null, null, []];
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

    async journal(afterSequence) {
      return (await executor.read(READ_JOURNAL, { after: journalId(afterSequence) })).map(journalEntryOf);
    },

    async damage() {
      return journalFile?.lostChanges() ?? damageOf(executor);
    },

    health: () => executor.health(),
    close: () => executor.close(),
  };
}
