import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../src/domain/node-id.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Reads, Store } from '../../../src/store/store.ts';
import { BY, SEED } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';
import { CBO, OUTLOOK, told } from './two-versions.ts';

const PAGE = { after: null, before: null, limit: 5, backwards: false } as const;

/** Every way of reading, each with what is there and what is not. */
const READS: readonly (readonly [name: string, read: (reads: Reads) => Promise<unknown>])[] = [
  [
    'claims',
    (r) =>
      r.records(
        'Claim',
        ['everything-rally-c005', 'nobody'].map((slug) => nodeId('Claim', slug)),
      ),
  ],
  ['a claim twice', (r) => r.records('Claim', Array(2).fill(nodeId('Claim', 'everything-rally-c009')))],
  ['observations', (r) => r.observations(['fred/dgs10', 'no/such'].map((slug) => nodeId('Series', slug)))],
  ['checks', (r) => r.checks(['everything-rally-c005', 'nobody'].map((slug) => nodeId('Claim', slug)))],
  ['a page', (r) => r.page('Claim', PAGE)],
  ['pages of claims', (r) => r.claimPages([{ all: true }], { kind: ['HISTORICAL_FACT'] }, 'VERDICT', PAGE)],
  ['counts of claims', (r) => r.claimCounts([{ articleId: nodeId('Article', 'everything-rally') }], {})],
  ['a search', (r) => r.search(['debt'])],
  ['verdicts', (r) => r.verdictCounts([nodeId('Article', 'everything-rally'), 'nothing'])],
  ['counts', (r) => r.counts()],
  ['the journal', (r) => r.journal(0)],
];

const keeping = (opened: Opened, clock = () => 0): Store =>
  createStore(opened.executor, { cacheBytes: 1_000_000, staleMs: 1_000, clock });

const titles = async (reads: Reads): Promise<readonly [string | undefined, string | undefined]> => {
  const [publisher] = await reads.records('Agent', [CBO]);
  const [outlook] = await reads.records('Source', [OUTLOOK]);
  return [publisher?.name, outlook?.title];
};

export function describeViews(opened: Opened): void {
  describe('views', () => {
    it('statements that are given at once run in their order', async () => {
      const ends: string[] = [];
      await opened.executor.reading(({ run }) =>
        Promise.all([
          run('UNWIND range(1, 5000) AS n RETURN n').then((rows) => ends.push(`long: ${rows.length}`)),
          run('RETURN 1').then((rows) => ends.push(`short: ${rows.length}`)),
        ]),
      );
      expect(ends).toEqual(['long: 5000', 'short: 1']);
    });

    it.each(READS)('%s are the same from a store, a view, and what a view has kept', async (_name, read) => {
      for (const part of SEED) await opened.store.apply(part, BY);
      const wanted = await read(opened.store);
      expect(await read(opened.store.view())).toEqual(wanted);
      const store = keeping(opened);
      expect(await read(store.view())).toEqual(wanted);
      expect(await read(store.view())).toEqual(wanted);
    });

    it('tells its version', async () => {
      expect(await opened.store.view().dataVersion()).toBe('0-empty');
      await opened.store.apply(told(1), BY);
      expect(await opened.store.view().dataVersion()).toBe((await opened.store.state()).dataVersion);
    });

    it('a change is seen by the next view of the same store, however long a version is trusted', async () => {
      const store = keeping(opened);
      for (const number of [1, 2, 3]) {
        await store.apply(told(number), BY);
        expect(await titles(store.view())).toEqual([`Publisher ${number}`, `Outlook ${number}`]);
      }
    });

    it('and by another store once it trusts its version no longer', async () => {
      let now = 0;
      const other = keeping(opened, () => now);
      await opened.store.apply(told(1), BY);
      expect(await titles(other.view())).toEqual(['Publisher 1', 'Outlook 1']);
      await opened.store.apply(told(2), BY);
      now = 999;
      expect(await titles(other.view())).toEqual(['Publisher 1', 'Outlook 1']);
      now = 1_000;
      expect(await titles(other.view())).toEqual(['Publisher 2', 'Outlook 2']);
    });

    it.each([
      ['nothing', {}],
      ['what was read', { cacheBytes: 1_000_000, staleMs: 1_000 }],
    ])('reads one version only, where %s is kept', async (_what, kept) => {
      const store = createStore(opened.executor, kept);
      await opened.store.apply(told(1), BY);
      const view = store.view();
      const [publisher] = await view.records('Agent', [CBO]);
      expect(publisher?.name).toBe('Publisher 1');
      const from = await view.dataVersion();
      await opened.store.apply(told(2), BY);
      const { dataVersion: to } = await opened.store.state();
      await expect(view.records('Source', [OUTLOOK])).rejects.toMatchObject({
        code: 'DATA_CHANGING',
        message: `The data changed from version ${from} to ${to} while this was answered; ask again.`,
      });
      await expect(view.search(['outlook'])).rejects.toMatchObject({ code: 'DATA_CHANGING' });
      // Whoever met the new version need not trust the old one for longer.
      expect(await titles(store.view())).toEqual(['Publisher 2', 'Outlook 2']);
    });

    it('never puts two versions together while another store writes', async () => {
      const other = keeping(opened);
      await opened.store.apply(told(0), BY);
      let [isWriting, seen, refused] = [true, 0, 0];
      const write = async () => {
        for (let number = 1; number <= 25; number += 1) await opened.store.apply(told(number), BY);
        isWriting = false;
      };
      const read = async () => {
        while (isWriting) {
          try {
            const [publisher, outlook] = await titles(other.view());
            expect(publisher?.replace('Publisher', 'Outlook')).toBe(outlook);
            seen += 1;
          } catch (error) {
            expect(error).toMatchObject({ code: 'DATA_CHANGING' });
            refused += 1;
          }
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      await Promise.all([write(), read(), read(), read()]);
      expect(seen).toBeGreaterThan(0);
      expect(await titles(opened.store.view())).toEqual(['Publisher 25', 'Outlook 25']);
      expect(seen + refused).toBeGreaterThan(25);
    });

    it('works a thing out once for a version, and again after a failure', async () => {
      const store = keeping(opened);
      await store.apply(told(1), BY);
      let made = 0;
      const make = async () => {
        made += 1;
        if (made === 1) throw new Error('The first fails.');
        return made;
      };
      await expect(store.view().once('sum', make)).rejects.toThrow('The first fails.');
      const same = await Promise.all([store.view().once('sum', make), store.view().once('sum', make)]);
      expect(same).toEqual([2, 2]);
      await store.apply(told(2), BY);
      expect(await store.view().once('sum', make)).toBe(3);
    });
  });
}
