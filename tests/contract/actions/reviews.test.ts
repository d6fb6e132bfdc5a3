import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Exploring } from '../../../src/actions/explore/exploring.ts';
import { listReviews } from '../../../src/actions/publish/list-reviews.ts';
import { createReviews, type Reviews } from '../../../src/actions/publish/reviews.ts';
import { searchFactChecks } from '../../../src/actions/publish/search-fact-checks.ts';
import { Problem } from '../../../src/domain/problem.ts';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { readingOf } from '../../support/reading-of.ts';
import { seededInMemory } from '../../support/seeded-store.ts';
import { SITE, TODAY } from '../../support/test-server.ts';

let store: Store;
let executor: GraphExecutor;
let reading: Exploring;
let reviews: Reviews;
beforeAll(async () => {
  ({ store, executor } = await seededInMemory());
  reading = readingOf(store);
  reviews = createReviews(reading);
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
      expect([slug, (await reading.publications.current('claim', slug)).subject.judgedOn]).toEqual([slug, judgedOn]);
    }
  });

  it.each([
    [{ since: '2027-01-01' }, 0],
    [{ pageSize: 5 }, 5],
    [{ since: '2026-11-26', pageSize: 500 }, 19],
  ])('%o publishes what stands on the page and nothing else', async (request, count) => {
    const current = vi.spyOn(reading.publications, 'current');
    await feed(request);
    expect(current).toHaveBeenCalledTimes(count);
    current.mockRestore();
  });

  it('are listed once for each state of the graph', async () => {
    const pages = vi.spyOn(reading.store, 'claimPages');
    await Promise.all([feed({ pageSize: 1 }), feed({ pageSize: 2 }), reviews.found(['treasuri'])]);
    expect(pages).not.toHaveBeenCalled();
    pages.mockRestore();
    const other = readingOf(createStore(executor));
    const anew = vi.spyOn(other.store, 'claimPages');
    const ofOther = createReviews(other);
    await Promise.all([ofOther.newestFirst(), ofOther.newestFirst()]);
    expect(anew).toHaveBeenCalledTimes(1);
  });

  it('are listed anew after a failure', async () => {
    const away = createStore(executor);
    const shaky = readingOf(away);
    vi.spyOn(shaky.store, 'claimPages').mockRejectedValueOnce(new Problem('STORE_UNAVAILABLE', 'It is away.'));
    await expect(createReviews(shaky).newestFirst()).rejects.toThrow('It is away.');
    expect(await createReviews(readingOf(away)).newestFirst()).toHaveLength(105);
  });

  it('are found by their own words first', async () => {
    const request = { languageCode: null, site: null, maxAgeDays: null, pageSize: 1, pageToken: null, offset: 0 };
    for (const slug of ['everything-rally-c003', 'everything-rally-c057', 'everything-rally-c044']) {
      const { statement } = (await reading.publications.current('claim', slug)).subject;
      const answer = await searchFactChecks({ ...request, query: statement }, { reviews, site: SITE, today: TODAY });
      expect(answer?.claims?.[0]?.text).toBe(statement);
    }
  });
});
