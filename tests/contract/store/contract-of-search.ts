import { beforeEach, describe, expect, it } from 'vitest';
import { nodeId } from '../../../src/domain/node-id.ts';
import { queryWords } from '../../../src/domain/search/query-words.ts';
import { claim, factor, metric } from './sample-records.ts';
import { BY, CAUSES, change, METRICS, SEED } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const NAMES = new Map(
  SEED.flatMap(({ records }) => records).flatMap((record) =>
    'slug' in record ? [[record.id, `${record.label} ${record.slug}`]] : [],
  ),
);

const searched = ({ executor }: Opened, words: readonly string[], limit: number) =>
  executor.reading((transaction) => transaction.search(words, limit));

export function describeSearch(opened: Opened): void {
  const found = async (query: string): Promise<readonly string[]> => {
    const { hits } = await opened.store.search(queryWords(query));
    return hits.map(({ id }) => NAMES.get(id) ?? id);
  };
  const applyAll = async (): Promise<void> => {
    for (const part of SEED) await opened.store.apply(part, BY);
  };

  describe('search', () => {
    it('finds nothing in an empty graph', async () => {
      expect(await opened.store.search(['debt'])).toEqual({ hits: [], unknown: ['debt'] });
    });

    it.each<[string, readonly string[]]>([
      ['doom loops', ['Loop doom-loop']],
      ['10-year yields', ['Metric treasury-10y-yield', 'Claim everything-rally-c005']],
      [
        'net interest',
        ['Factor net-interest', 'CausalLink rates-raise-interest', 'CausalLink interest-widens-deficit'],
      ],
      ['DGS10', ['Series fred/dgs10']],
      ['c065', ['Claim everything-rally-c065']],
      ['118%', ['Claim everything-rally-c065', 'Claim everything-rally-c009']],
      ['selected rates', ['Source frb-h15']],
      ['Congressional', []],
      ['yield nowhere', []],
    ])('%s', async (query, expected) => {
      await applyAll();
      expect(await found(query)).toEqual(expected);
    });

    it('orders by score, then by id, and the score is the same for the same text', async () => {
      const twins = ['c102', 'c101', 'c103'].map((slug) => claim('everything-rally', slug, 1, { printed: '5 cows' }));
      await applyAll();
      await opened.store.apply(change('twins.json', twins), BY);
      const { hits } = await opened.store.search(['cow']);
      expect(hits.map(({ id }) => id)).toEqual(twins.map(({ id }) => id).sort());
      expect(new Set(hits.map(({ score }) => score)).size).toBe(1);
    });

    it('tells which words no node has', async () => {
      await applyAll();
      expect((await opened.store.search(['debt', 'unicorn', 'zebra'])).unknown).toEqual(['unicorn', 'zebra']);
    });

    it('follows what a change rewords, adds and takes out', async () => {
      await applyAll();
      await opened.store.apply(change('metrics.json', [metric('gold', 'Gold reserves', 'troy ounces', [])]), BY);
      expect(await found('gold')).toEqual([nodeId('Metric', 'gold')]);
      await opened.store.apply(change('metrics.json', [metric('gold', 'Bullion', 'troy ounces', [])]), BY);
      expect(await found('reserves')).toEqual([]);
      expect(await found('bullion')).toEqual([nodeId('Metric', 'gold')]);
      await opened.store.apply(change('metrics.json', []), BY);
      expect(await found('bullion')).toEqual([]);
    });

    it('does not find a node that is only named, and does again once it is said', async () => {
      await applyAll();
      await opened.store.apply(change('metrics.json', []), BY);
      expect(await found('definition treasury-10y-yield')).toEqual([]);
      const before = (await searched(opened, ['debt'], 1)).nodes;
      await opened.store.apply(METRICS, BY);
      expect(await found('treasury-10y-yield')).toContain('Metric treasury-10y-yield');
      expect((await searched(opened, ['debt'], 1)).nodes).toBe(before + METRICS.records.length);
    });

    it('knows nothing of a transaction that failed', async () => {
      await applyAll();
      const failing = opened.executor.write(async (transaction) => {
        const row = { id: 'x', searchText: ' unicorn ' };
        await transaction.run('CREATE (n:Factor:Searchable) SET n = $row', { row });
        await transaction.run('MATCH (n:Loop) SET n.searchText = $text', { text: ' unicorn ' });
        await transaction.run('MATCH (n:Article) DETACH DELETE n');
        throw new Error('Off.');
      });
      await expect(failing).rejects.toThrow('Off.');
      expect(await found('unicorn')).toEqual([]);
      expect(await found('doom')).toEqual(['Loop doom-loop']);
      expect(await found('rally')).toContain('Article everything-rally');
    });

    it('counts no label anew and finds no damage', async () => {
      await applyAll();
      await opened.store.sealSeed('s');
      expect([...(await opened.store.counts()).keys()]).not.toContain('Searchable');
      expect(await opened.store.damage()).toBeNull();
      await opened.executor.write((tx) => tx.run("MATCH (n:Loop) SET n.searchText = ' doom '"));
      expect(await opened.store.damage()).toMatch(/causes\.json.*altered/);
    });

    it('refuses words that more nodes have than it ranks', async () => {
      const rows = Array.from({ length: 10_001 }, (_, place) => ({ id: `n${place}`, searchText: ' common ' }));
      await opened.executor.write((tx) =>
        tx.run('UNWIND $rows AS row CREATE (n:Factor:Searchable) SET n = row', { rows }),
      );
      await expect(opened.store.search(['common'])).rejects.toMatchObject({
        code: 'SEARCH_TOO_BROAD',
        message: 'More than 10000 nodes have what was searched for, the most that are ranked; add a word.',
      });
    });
  });

  describe('the full-text index', () => {
    it.each(['and', 'or', 'not', 'to', 'a', '0p8', 'c003', '2025', 'u4ebau6c11', `${'x'.repeat(100)}`])(
      'takes "%s" for a word',
      async (word) => {
        await opened.executor.write((tx) =>
          tx.run('CREATE (n:Factor:Searchable) SET n = $row', { row: { id: 'x', searchText: ` debt ${word} ` } }),
        );
        const answer = await searched(opened, ['debt', word], 10);
        expect(answer).toEqual({ nodes: 1, withWord: [1, 1], found: [['x', ` debt ${word} `]] });
      },
    );

    it('gives as many as are asked for', async () => {
      await opened.store.apply(CAUSES, BY);
      const all = await searched(opened, ['deficit'], 100);
      expect(all.found.length).toBe(all.withWord[0]);
      expect((await searched(opened, ['deficit'], 2)).found).toHaveLength(2);
    });

    it('is there after the schema was made again', async () => {
      await opened.store.apply(change('x.json', [factor('gold', 'Gold')]), BY);
      await opened.executor.ensureSchema();
      expect((await searched(opened, ['gold'], 10)).withWord).toEqual([1]);
    });
  });

  describe('claims with a text', () => {
    beforeEach(applyAll);

    const slugs = async (filter: object): Promise<readonly string[]> => {
      const request = { after: null, before: null, limit: 10, backwards: false };
      const [page] = await opened.store.claimPages([{ all: true }], filter, 'SLUG', request);
      const [count] = await opened.store.claimCounts([{ all: true }], filter);
      expect(count).toBe(page?.rows.length);
      return (page?.rows ?? []).map(({ key }) => key);
    };

    it.each<[string, object, readonly string[]]>([
      ['a word', { text: queryWords('yield') }, ['everything-rally-c005']],
      ['all of several words', { text: queryWords('118% of GDP') }, ['everything-rally-c009', 'everything-rally-c065']],
      ['a word that is a part of another', { text: ['yiel'] }, []],
      ['another condition beside', { text: queryWords('118%'), kind: ['SCENARIO'] }, ['everything-rally-c009']],
      ['conditions that do not go together', { text: queryWords('yields'), kind: ['SCENARIO'] }, []],
    ])('%s', async (_what, filter, expected) => expect(await slugs(filter)).toEqual(expected));
  });
}
