import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededInMemory } from '../../support/seeded-store.ts';
import { SITE, testServer } from '../../support/test-server.ts';
import { brokenAddresses, faultsOf } from '../../unit/publish/linked-data/field-table.ts';
import { strangersIn } from '../../unit/publish/linked-data/schema-terms.ts';

interface Review {
  readonly url: string;
  readonly datePublished: string;
}

let app: FastifyInstance;
beforeAll(async () => {
  app = await testServer((await seededInMemory()).store);
});
afterAll(() => app.close());

const get = (query = '', headers: Record<string, string> = {}) =>
  app.inject({ url: `/claim-reviews.json${query}`, headers });

const reviewsOf = (body: { dataFeedElement: Review[] }): Review[] => body.dataFeedElement;

describe('the feed of reviews', () => {
  it('has every review of the seed, newest first, each as the field table says', async () => {
    const response = await get('?pageSize=500');
    const feed = response.json();
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.body).not.toContain('<');
    expect(feed).toMatchObject({
      '@type': 'DataFeed',
      name: 'Reviews of claims',
      description: 'Reviews of claims on public finance, newest first: 1 to 105 of 105.',
      creator: { name: 'fiscal-claims' },
    });
    const reviews = reviewsOf(feed);
    expect(reviews.flatMap((review) => faultsOf(review, SITE))).toEqual([]);
    expect(feed['@context'][0]).toBe('https://schema.org');
    expect(strangersIn({ ...feed, '@context': undefined })).toEqual([]);
    expect(brokenAddresses(feed)).toEqual([]);
    const order = reviews.map(({ datePublished, url }) => [datePublished, url] as const);
    const sorted = [...order].sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a > b ? -1 : 1));
    expect(order).toEqual(sorted);
    expect(feed.dateModified).toBe(order[0]?.[0]);
    expect(new Set(order.map(([, url]) => url)).size).toBe(105);
  });

  it.each([
    ['?since=2026-11-20', (day: string) => day >= '2026-11-20'],
    ['?since=2026-11-26', (day: string) => day >= '2026-11-26'],
    ['?since=2026-02-01', () => true],
    ['?since=2026-02-02', (day: string) => day >= '2026-02-02'],
    ['?since=2027-01-01', () => false],
    ['?article=everything-rally', () => true],
    ['?article=everything-rally&since=2026-11-26', (day: string) => day >= '2026-11-26'],
  ])('%s has those reviews and no others', async (query, isWanted) => {
    const all = reviewsOf((await get('?pageSize=500')).json());
    const feed = (await get(`${query}&pageSize=500`)).json();
    expect(reviewsOf(feed)).toEqual(all.filter(({ datePublished }) => isWanted(datePublished)));
    expect(feed).not.toHaveProperty('next');
  });

  it('is given page by page, and nothing is lost or given twice', async () => {
    const all = reviewsOf((await get('?pageSize=500')).json()).map(({ url }) => url);
    const seen: string[] = [];
    let pages = 0;
    for (
      let address: string | undefined = `${SITE}/claim-reviews.json?pageSize=40`;
      address !== undefined;
      pages += 1
    ) {
      const { headers, body } = await app.inject({ url: address.slice(SITE.length) });
      const feed: { readonly next?: string; readonly dataFeedElement: Review[] } = JSON.parse(body);
      seen.push(...reviewsOf(feed).map(({ url }) => url));
      expect(headers.link).toBe(feed.next && `<${feed.next}>; rel="next"`);
      address = feed.next;
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(all);
  });

  it('has 100 reviews on a page unless more or fewer are asked for', async () => {
    const feed = (await get()).json();
    expect(reviewsOf(feed)).toHaveLength(100);
    expect(feed.next).toMatch(/^https:\/\/claims\.example\.org\/claim-reviews\.json\?pageSize=100&pageToken=[\w-]+$/);
  });

  it('is told to be the same by its mark', async () => {
    const { headers, body } = await get('?since=2026-11-20');
    const again = await get('?since=2026-11-20', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get('?since=2026-11-27')).headers.etag).not.toBe(headers.etag);
    expect((await app.inject({ method: 'HEAD', url: '/claim-reviews.json?since=2026-11-20' })).headers.etag).toBe(
      headers.etag,
    );
    expect(body).toBe((await get('?since=2026-11-20')).body);
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it.each([
    ['?since=yesterday', 400, 'BAD_ARGUMENT', '"since" is a day such as "2026-11-20", not "yesterday".'],
    ['?since=2026-02-30', 400, 'BAD_ARGUMENT', '"since" is a day such as "2026-11-20", not "2026-02-30".'],
    ['?since=', 400, 'BAD_ARGUMENT', '"since" is a day such as "2026-11-20", not "".'],
    ['?since=2026-01-01&since=2026-01-02', 400, 'BAD_ARGUMENT', '"since" is given 2 times; give it once.'],
    [
      '?from=2026-01-01',
      400,
      'BAD_ARGUMENT',
      'There is no parameter "from"; there are "since", "article", "pageSize", "pageToken".',
    ],
    [
      '?pageSize=0',
      400,
      'BAD_ARGUMENT',
      '"pageSize" is a whole number from 1 to 500, not "0"; what does not fit on a page is on the next.',
    ],
    [
      '?pageSize=501',
      400,
      'BAD_ARGUMENT',
      '"pageSize" is a whole number from 1 to 500, not "501"; what does not fit on a page is on the next.',
    ],
    [
      '?pageToken=abc',
      400,
      'BAD_ARGUMENT',
      '"pageToken" is not of this list; follow "next" of the page before, with the same "since" and "article".',
    ],
    [
      '?article=everything-raly',
      404,
      'UNKNOWN_ARTICLE',
      'There is no article "everything-raly"; did you mean "everything-rally"?',
    ],
  ])('%s is refused: %i %s', async (query, status, code, message) => {
    const response = await get(query);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ error: { code, message } });
    expect(response.headers['access-control-allow-origin']).toBe('*');
  });

  it('refuses a token of another list', async () => {
    const { next } = (await get('?since=2026-01-01&pageSize=10')).json();
    const other = new URL(next);
    other.searchParams.set('since', '2026-01-02');
    expect((await app.inject({ url: `${other.pathname}${other.search}` })).statusCode).toBe(400);
  });
});
