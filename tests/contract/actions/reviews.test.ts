import { beforeAll, describe, expect, it, vi } from 'vitest';
import { listReviews } from '../../../src/actions/publish/list-reviews.ts';
import type { Publications } from '../../../src/actions/publish/publications.ts';
import { createReviews, type Reviews } from '../../../src/actions/publish/reviews.ts';
import { searchFactChecks } from '../../../src/actions/publish/search-fact-checks.ts';
import { Problem } from '../../../src/domain/problem.ts';
import type { Store } from '../../../src/store/store.ts';
import { publicationsOf } from '../../support/sample-publications.ts';
import { seededInMemory } from '../../support/seeded-store.ts';
import { NO_COPIES, SITE, TODAY } from '../../support/test-server.ts';

let store: Store;
let publications: Publications;
let reviews: Reviews;
beforeAll(async () => {
  ({ store } = await seededInMemory());
  publications = publicationsOf(store);
  reviews = createReviews({ store, copies: NO_COPIES, publications, today: () => TODAY });
});

const feed = (request: object) =>
  listReviews(
    { since: null, article: null, pageSize: 100, pageToken: null, ...request },
    { store, reviews, site: SITE },
  );

describe('reviews', () => {
  it('are dated as each claim is where it is shown', async () => {
    const listed = await reviews.newestFirst();
    expect(listed).toHaveLength(105);
    for (const { slug, judgedOn } of listed) {
      expect([slug, (await publications.current('claim', slug)).subject.judgedOn]).toEqual([slug, judgedOn]);
    }
  });

  it.each([
    [{ since: '2027-01-01' }, 0],
    [{ pageSize: 5 }, 5],
    [{ since: '2026-11-26', pageSize: 500 }, 19],
  ])('%o publishes what stands on the page and nothing else', async (request, count) => {
    const current = vi.spyOn(publications, 'current');
    await feed(request);
    expect(current).toHaveBeenCalledTimes(count);
    current.mockRestore();
  });

  it('are listed once for each state of the graph', async () => {
    const pages = vi.spyOn(store, 'claimPages');
    await Promise.all([feed({ pageSize: 1 }), feed({ pageSize: 2 }), reviews.found(['treasuri'])]);
    expect(pages).not.toHaveBeenCalled();
    const other = createReviews({ store, copies: NO_COPIES, publications, today: () => TODAY });
    await Promise.all([other.newestFirst(), other.newestFirst()]);
    expect(pages).toHaveBeenCalledTimes(1);
    pages.mockRestore();
  });

  it('are listed anew after a failure', async () => {
    const other = createReviews({ store, copies: NO_COPIES, publications, today: () => TODAY });
    const pages = vi.spyOn(store, 'claimPages').mockRejectedValueOnce(new Problem('STORE_UNAVAILABLE', 'It is away.'));
    await expect(other.newestFirst()).rejects.toThrow('It is away.');
    expect(await other.newestFirst()).toHaveLength(105);
    pages.mockRestore();
  });

  it('leave out a claim that has gone in between', async () => {
    const slugs = ['everything-rally-c057', 'gone', 'everything-rally-c003'];
    const published = await reviews.publish(slugs.map((slug) => ({ slug })));
    expect(published.map(({ subject }) => subject.slug)).toEqual(['everything-rally-c057', 'everything-rally-c003']);
  });

  it('are found by their own words first', async () => {
    const request = { languageCode: null, site: null, maxAgeDays: null, pageSize: 1, pageToken: null, offset: 0 };
    for (const slug of ['everything-rally-c003', 'everything-rally-c057', 'everything-rally-c044']) {
      const { statement } = (await publications.current('claim', slug)).subject;
      const answer = await searchFactChecks({ ...request, query: statement }, { reviews, site: SITE, today: TODAY });
      expect(answer?.claims?.[0]?.text).toBe(statement);
    }
  });
});
