import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { ClaimFilter, ClaimOrder, ClaimScope, Page, PageRequest } from '../../../src/store/store.ts';
import { article, claim } from './sample-records.ts';
import { BY, change, METRICS, SEED, SOURCES } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const id = nodeId;

/** Two articles, eight claims; the slugs are not in the order of the text. */
const CLAIMS: readonly Claim[] = [
  claim('everything-rally', 'er-c1', 900, { verdict: 'CLOSE', metricId: id('Metric', 'treasury-10y-yield') }),
  claim('everything-rally', 'er-c2', 50, { verdict: 'CONTRADICTED', kind: 'ESTIMATE', disagrees: true }),
  claim('everything-rally', 'er-c3', 12_000, { verdict: 'ACCURATE', sourceId: id('Source', 'frb-h15') }),
  claim('everything-rally', 'er-c4', 700, { verdict: 'ACCURATE', assertedById: id('Agent', 'cbo') }),
  claim('everything-rally', 'er-c5', 50, {
    verdict: 'NOT_CHECKABLE',
    kind: 'SCENARIO',
    formula: null,
    notCheckedBecause: 'It is a scenario.',
    metricId: id('Metric', 'treasury-10y-yield'),
  }),
  claim('doom-loop-revisited', 'dl-c1', 10, { verdict: 'CLOSE', metricId: id('Metric', 'treasury-10y-yield') }),
  claim('doom-loop-revisited', 'dl-c2', 5, {
    verdict: 'PENDING',
    locator: { ...claim('x', 'x', 5).locator, section: null },
  }),
  claim('doom-loop-revisited', 'dl-c3', 20, { verdict: 'ACCURATE', kind: 'ESTIMATE' }),
];

const ALL: ClaimScope = { all: true };
const FIRST: PageRequest = { after: null, before: null, limit: 3, backwards: false };

const slugOf = new Map(CLAIMS.map(({ id: one, slug }) => [one, slug]));
const slugs = (page: Page | undefined): readonly (string | undefined)[] =>
  (page?.rows ?? []).map((row) => slugOf.get(row.id));

const ORDERS: readonly (readonly [ClaimOrder, readonly string[]])[] = [
  ['APPEARANCE', ['dl-c2', 'dl-c1', 'dl-c3', 'er-c2', 'er-c5', 'er-c4', 'er-c1', 'er-c3']],
  ['SLUG', ['dl-c1', 'dl-c2', 'dl-c3', 'er-c1', 'er-c2', 'er-c3', 'er-c4', 'er-c5']],
  ['VERDICT', ['dl-c3', 'er-c3', 'er-c4', 'dl-c1', 'er-c1', 'er-c2', 'dl-c2', 'er-c5']],
];

const FILTERS: readonly (readonly [name: string, ClaimFilter, readonly string[]])[] = [
  ['no condition', {}, ['dl-c1', 'dl-c2', 'dl-c3', 'er-c1', 'er-c2', 'er-c3', 'er-c4', 'er-c5']],
  ['conditions that are not given', { article: undefined, verdict: null as never }, ORDERS[1]?.[1] ?? []],
  ['an article', { article: ['doom-loop-revisited'] }, ['dl-c1', 'dl-c2', 'dl-c3']],
  ['either of two articles', { article: ['doom-loop-revisited', 'everything-rally'] }, ORDERS[1]?.[1] ?? []],
  ['a section', { section: ['the debt'] }, ['dl-c1', 'dl-c3', 'er-c1', 'er-c2', 'er-c3', 'er-c4', 'er-c5']],
  ['a kind', { kind: ['ESTIMATE', 'SCENARIO'] }, ['dl-c3', 'er-c2', 'er-c5']],
  ['a verdict', { verdict: ['CLOSE', 'PENDING'] }, ['dl-c1', 'dl-c2', 'er-c1']],
  ['a metric', { metric: ['treasury-10y-yield'] }, ['dl-c1', 'er-c1', 'er-c5']],
  ['a source', { source: ['frb-h15'] }, ['er-c3']],
  ['who asserts it', { assertedBy: ['cbo'] }, ['er-c4']],
  ['a formula', { hasFormula: true }, ['dl-c1', 'dl-c2', 'dl-c3', 'er-c1', 'er-c2', 'er-c3', 'er-c4']],
  ['no formula', { hasFormula: false }, ['er-c5']],
  ['a review that differs', { disagrees: true }, ['er-c2']],
  ['no review that differs', { disagrees: false, article: ['everything-rally'] }, ['er-c1', 'er-c3', 'er-c4', 'er-c5']],
  [
    'all at once',
    { metric: ['treasury-10y-yield'], verdict: ['CLOSE'], article: ['everything-rally'], hasFormula: true },
    ['er-c1'],
  ],
  ['an empty list', { verdict: [] }, []],
  ['an empty list beside others', { verdict: [], kind: ['ESTIMATE'] }, []],
  ['a name that is none', { article: ["' OR 1=1 //"] }, []],
];

export function describePages(opened: Opened): void {
  describe('pages of claims', () => {
    beforeEach(async () => {
      await opened.store.apply(SOURCES, BY);
      await opened.store.apply(METRICS, BY);
      await opened.store.apply(
        change('two', [article('everything-rally'), article('doom-loop-revisited'), ...CLAIMS]),
        BY,
      );
    });

    it.each(ORDERS)('walks forwards by %s to the end', async (order, wanted) => {
      const walked: (string | undefined)[] = [];
      let after: string | null = null;
      for (let page: Page | undefined; page === undefined || page.more; ) {
        [page] = await opened.store.claimPages([ALL], {}, order, { ...FIRST, after });
        walked.push(...slugs(page));
        after = page?.rows.at(-1)?.key ?? null;
        expect(page?.more).toBe(walked.length < wanted.length);
      }
      expect(walked).toEqual(wanted);
    });

    it.each(ORDERS)('walks backwards by %s to the start, each page in list order', async (order, wanted) => {
      const walked: (string | undefined)[] = [];
      let before: string | null = null;
      for (let page: Page | undefined; page === undefined || page.more; ) {
        [page] = await opened.store.claimPages([ALL], {}, order, { ...FIRST, before, backwards: true });
        walked.unshift(...slugs(page));
        before = page?.rows[0]?.key ?? null;
      }
      expect(walked).toEqual(wanted);
    });

    it('takes both bounds, themselves left out', async () => {
      const request = { ...FIRST, after: 'dl-c1', before: 'er-c2', limit: 2 };
      const [forwards] = await opened.store.claimPages([ALL], {}, 'SLUG', request);
      expect([slugs(forwards), forwards?.more]).toEqual([['dl-c2', 'dl-c3'], true]);
      const [backwards] = await opened.store.claimPages([ALL], {}, 'SLUG', { ...request, backwards: true });
      expect([slugs(backwards), backwards?.more]).toEqual([['dl-c3', 'er-c1'], true]);
      const [whole] = await opened.store.claimPages([ALL], {}, 'SLUG', { ...request, limit: 3 });
      expect([slugs(whole), whole?.more]).toEqual([['dl-c2', 'dl-c3', 'er-c1'], false]);
    });

    it('gives nothing after the last and before the first', async () => {
      const [beyond] = await opened.store.claimPages([ALL], {}, 'SLUG', { ...FIRST, after: 'zz' });
      const [ahead] = await opened.store.claimPages([ALL], {}, 'SLUG', { ...FIRST, before: 'aa', backwards: true });
      expect([beyond, ahead]).toEqual([
        { rows: [], more: false },
        { rows: [], more: false },
      ]);
    });

    it.each(FILTERS)('filters by %s', async (_name, filter, wanted) => {
      const [page] = await opened.store.claimPages([ALL], filter, 'SLUG', { ...FIRST, limit: 20 });
      expect(slugs(page)).toEqual(wanted);
      expect(await opened.store.claimCounts([ALL], filter)).toEqual([wanted.length]);
    });

    it('pages and counts many articles in one statement each, in the order asked', async () => {
      const read = vi.spyOn(opened.executor, 'read');
      const scopes: ClaimScope[] = [
        { articleId: id('Article', 'everything-rally') },
        { articleId: id('Article', 'unknown') },
        { articleId: id('Article', 'doom-loop-revisited') },
        { articleId: id('Article', 'everything-rally') },
      ];
      const pages = await opened.store.claimPages(scopes, { verdict: ['ACCURATE', 'CLOSE'] }, 'APPEARANCE', {
        ...FIRST,
        limit: 2,
      });
      expect(pages.map((page) => [slugs(page), page.more])).toEqual([
        [['er-c4', 'er-c1'], true],
        [[], false],
        [['dl-c1', 'dl-c3'], false],
        [['er-c4', 'er-c1'], true],
      ]);
      expect(read).toHaveBeenCalledTimes(1);
      expect(await opened.store.claimCounts(scopes, {})).toEqual([5, 0, 3, 5]);
      expect(read).toHaveBeenCalledTimes(2);
      read.mockRestore();
    });

    it('pages the claims about a metric', async () => {
      const scopes: ClaimScope[] = [
        { metricId: id('Metric', 'debt-held-by-the-public') },
        { metricId: id('Metric', 'treasury-10y-yield') },
      ];
      const pages = await opened.store.claimPages(scopes, {}, 'SLUG', FIRST);
      expect(pages.map(slugs)).toEqual([[], ['dl-c1', 'er-c1', 'er-c5']]);
      expect(await opened.store.claimCounts(scopes, { kind: ['SCENARIO'] })).toEqual([0, 1]);
    });

    it('answers scopes of several kinds together', async () => {
      const scopes: ClaimScope[] = [
        { metricId: id('Metric', 'treasury-10y-yield') },
        ALL,
        { articleId: id('Article', 'everything-rally') },
      ];
      expect(await opened.store.claimCounts(scopes, {})).toEqual([3, 8, 5]);
    });

    it('counts verdicts by article, without those that none has', async () => {
      const asked = ['doom-loop-revisited', 'unknown', 'everything-rally'].map((slug) => id('Article', slug));
      expect(await opened.store.verdictCounts(asked)).toEqual([
        new Map([
          ['CLOSE', 1],
          ['PENDING', 1],
          ['ACCURATE', 1],
        ]),
        new Map(),
        new Map([
          ['CLOSE', 1],
          ['CONTRADICTED', 1],
          ['ACCURATE', 2],
          ['NOT_CHECKABLE', 1],
        ]),
      ]);
      expect(await opened.store.verdictCounts([])).toEqual([]);
    });

    it('needs no statement for no scopes', async () => {
      expect(await opened.store.claimPages([], {}, 'SLUG', FIRST)).toEqual([]);
      expect(await opened.store.claimCounts([], {})).toEqual([]);
    });
  });

  describe('pages by slug', () => {
    beforeEach(async () => {
      for (const part of SEED) await opened.store.apply(part, BY);
    });

    it('goes forwards', async () => {
      const first = await opened.store.page('Agent', { ...FIRST, limit: 2 });
      expect([first.rows.map(({ key }) => key), first.more]).toEqual([['author', 'cbo'], true]);
      const second = await opened.store.page('Agent', { ...FIRST, limit: 2, after: 'cbo' });
      expect([second.rows.map(({ key }) => key), second.more]).toEqual([['frb'], false]);
      expect(second.rows[0]?.id).toBe(id('Agent', 'frb'));
    });

    it('goes backwards', async () => {
      const last = await opened.store.page('Agent', { ...FIRST, limit: 2, backwards: true });
      expect([last.rows.map(({ key }) => key), last.more]).toEqual([['cbo', 'frb'], true]);
    });

    it('lists series by slug', async () => {
      const page = await opened.store.page('Series', FIRST);
      expect(page.rows.map(({ key }) => key)).toEqual(['cbo/debt-gdp', 'fred/dgs10']);
    });
  });
}
