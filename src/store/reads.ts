import type { Observation } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import { claimCounts, claimPages } from './claim-pages.ts';
import { READ_JOURNAL } from './cypher/book-statements.ts';
import { pageBySlug } from './cypher/page-statements.ts';
import { READ_CHECKS, READ_OBSERVATIONS, READ_RECORDS } from './cypher/record-statements.ts';
import { STORED_LABELS } from './cypher/stored-label.ts';
import { COUNT_NODES, COUNT_VERDICTS } from './cypher/whole-statements.ts';
import type { ReadTransaction } from './graph-executor.ts';
import { journalEntryOf, journalId } from './journal-row.ts';
import { storedCheckOf } from './mapping/check.ts';
import type { Mapping } from './mapping/mapping.ts';
import { MAPPINGS } from './mapping/mappings.ts';
import { inReadingOrder } from './observation-order.ts';
import { pageOf } from './page-of.ts';
import { rank } from './rank.ts';
import type { Reads } from './store.ts';

/** Reading by statements, one for each call. */
export function createReads({ run, search }: ReadTransaction): Reads {
  return {
    async records(label, ids) {
      if (ids.length === 0) return [];
      const mapping = MAPPINGS[label] as Mapping<unknown>;
      const rows = await run(READ_RECORDS[label], { ids: [...new Set(ids)] });
      const records = new Map(rows.map((row) => [row[0] as string, mapping.record(row)]));
      return ids.map((id) => records.get(id) ?? null) as never;
    },

    async observations(seriesIds) {
      if (seriesIds.length === 0) return [];
      const bySeries = new Map<string, Observation[]>(seriesIds.map((id) => [id, []]));
      for (const row of await run(READ_OBSERVATIONS, { ids: [...bySeries.keys()] })) {
        const observation = MAPPINGS.Observation.record(row);
        bySeries.get(observation.seriesId)?.push(observation);
      }
      for (const observations of bySeries.values()) observations.sort(inReadingOrder);
      return seriesIds.map((id) => bySeries.get(id) ?? []);
    },

    async checks(claimIds) {
      if (claimIds.length === 0) return [];
      const rows = await run(READ_CHECKS, { ids: [...new Set(claimIds)] });
      const checks = new Map(rows.map((row) => [row[0] as string, storedCheckOf(row)]));
      return claimIds.map((id) => checks.get(id) ?? null);
    },

    async page(label, request) {
      const { after, before, limit } = request;
      const rows = await run(pageBySlug(label, request), { after: after ?? '', before, limit: limit + 1 });
      return pageOf(rows as unknown as readonly [string, string][], request);
    },

    async claimPages(scopes, filter, order, request) {
      return claimPages(run, scopes, filter, order, request);
    },

    async claimCounts(scopes, filter) {
      return claimCounts(run, scopes, filter);
    },

    search: (words) => rank(search, words),

    async verdictCounts(articleIds) {
      if (articleIds.length === 0) return [];
      const byArticle = new Map<string, Map<Verdict, number>>(articleIds.map((id) => [id, new Map()]));
      for (const [id, verdict, count] of await run(COUNT_VERDICTS, { ids: [...byArticle.keys()] })) {
        byArticle.get(id as string)?.set(verdict as Verdict, count as number);
      }
      return articleIds.map((id) => byArticle.get(id) ?? new Map());
    },

    async counts() {
      // A label without nodes has no row.
      const counted = new Map((await run(COUNT_NODES)).map(([label, nodes]) => [label, nodes as number]));
      return new Map(STORED_LABELS.map((label) => [label, counted.get(label) ?? 0]));
    },

    async journal(afterSequence) {
      return (await run(READ_JOURNAL, { after: journalId(afterSequence) })).map(journalEntryOf);
    },
  };
}
