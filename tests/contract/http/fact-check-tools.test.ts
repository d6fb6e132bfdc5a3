import type { AddressInfo } from 'node:net';
import { Socket } from 'node:net';
import { factchecktools, type factchecktools_v1alpha1 } from '@googleapis/factchecktools';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import type { Store } from '../../../src/store/store.ts';
import { seededInMemory } from '../../support/seeded-store.ts';
import { quietTelemetry, testServer } from '../../support/test-server.ts';

type Client = ReturnType<typeof factchecktools>;
type Search = factchecktools_v1alpha1.Params$Resource$Claims$Search;
type Found = factchecktools_v1alpha1.Schema$GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse;

let app: FastifyInstance & { readonly reported: unknown[] };
let store: Store;
let client: Client;
const connect = vi.spyOn(Socket.prototype, 'connect');
beforeAll(async () => {
  ({ store } = await seededInMemory());
  app = await reportingServer(store);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  client = factchecktools({ version: 'v1alpha1', rootUrl: `http://127.0.0.1:${port}/`, auth: 'any' });
});
afterAll(async () => {
  await app.close();
  connect.mockRestore();
});

/** A server, with what it reported. */
async function reportingServer(of: Store): Promise<FastifyInstance & { readonly reported: unknown[] }> {
  const telemetry = quietTelemetry();
  return Object.assign(await testServer(of, { telemetry }), { reported: telemetry.reported });
}

const search = async (request: Search): Promise<Found> => (await client.claims.search(request)).data;

const urls = ({ claims }: Found): (string | null | undefined)[] =>
  (claims ?? []).map(({ claimReview }) => claimReview?.[0]?.url);

/** What the client throws, as far as a program reads it. */
async function refusal(request: object): Promise<{ status: number; message: string; fields: readonly string[] }> {
  try {
    await client.claims.search(request as Search, { retry: false });
  } catch (thrown) {
    const { status, message, response } = thrown as {
      status: number;
      message: string;
      response: { data: { error: { details?: { fieldViolations?: { field: string }[] }[] } } };
    };
    const details = response.data.error.details ?? [];
    const fields = details.flatMap(({ fieldViolations }) => fieldViolations ?? []).map(({ field }) => field);
    return { status, message, fields };
  }
  throw new Error('It was not refused.');
}

describe('Google’s client', () => {
  it('finds a claim by its words, as Google’s own would be', async () => {
    const { claims } = await search({ query: '10-year yield 100 basis points' });
    expect(claims?.find(({ text }) => text?.startsWith('Since the rate cuts'))).toEqual({
      text: 'Since the rate cuts began in September, the 10-year Treasury yield has climbed 100 basis points.',
      claimant: 'Author of the article (not named)',
      claimReview: [
        {
          publisher: { name: 'fiscal-claims', site: 'claims.example.org' },
          url: 'https://claims.example.org/claims/everything-rally-c057',
          title: '“up 100 basis points”: Yield on 10-year Treasury securities',
          reviewDate: '2026-02-01T00:00:00Z',
          textualRating: 'Misdated',
          languageCode: 'en',
        },
      ],
    });
  });

  it('gets all reviews page by page, each once', async () => {
    const whole = { reviewPublisherSiteFilter: 'claims.example.org' };
    const seen: unknown[] = [];
    let pages = 0;
    for (let pageToken: string | undefined, more = true; more; pages += 1) {
      const page = await search({ ...whole, pageSize: 25, ...(pageToken === undefined ? {} : { pageToken }) });
      seen.push(...urls(page));
      pageToken = page.nextPageToken ?? undefined;
      more = pageToken !== undefined;
    }
    expect(pages).toBe(5);
    expect(seen).toHaveLength(105);
    expect(new Set(seen).size).toBe(105);
  });

  it('gets ten where it does not say how many, and at most a hundred with a token for the rest', async () => {
    const filter = { reviewPublisherSiteFilter: 'claims.example.org' };
    expect(urls(await search(filter))).toHaveLength(10);
    const most = await search({ ...filter, pageSize: 1_000 });
    expect(urls(most)).toHaveLength(100);
    expect(urls(await search({ ...filter, pageSize: 1_000, pageToken: String(most.nextPageToken) }))).toHaveLength(5);
  });

  it('may start at an offset, which a token goes before', async () => {
    const filter = { query: 'treasury', pageSize: 3 };
    const first = await search(filter);
    const second = await search({ ...filter, pageToken: String(first.nextPageToken), offset: 50 });
    expect(urls(await search({ ...filter, offset: 3 }))).toEqual(urls(second));
    expect(await search({ ...filter, offset: 5_000 })).toEqual({});
  });

  it('finds only what was checked', async () => {
    const found = await search({ query: 'treasury', pageSize: 100 });
    const ratings = new Set((found.claims ?? []).map(({ claimReview }) => claimReview?.[0]?.textualRating));
    for (const rating of ratings)
      expect(['Accurate', 'Close', 'Misleading', 'Misdated', 'Contradicted']).toContain(rating);
    expect(await search({ query: 'rout climbs' })).toEqual({});
  });

  it.each<[string, Search, number]>([
    ['its language', { languageCode: 'en' }, 105],
    ['its language somewhere', { languageCode: 'en-US' }, 105],
    ['another language', { languageCode: 'sr-Latn' }, 0],
    ['its site with scheme and www', { reviewPublisherSiteFilter: 'https://www.claims.example.org/' }, 105],
    ['the domain that it is in', { reviewPublisherSiteFilter: 'example.org' }, 105],
    ['the end of its name', { reviewPublisherSiteFilter: 'ms.example.org' }, 0],
    ['another site', { reviewPublisherSiteFilter: 'nytimes.com' }, 0],
    ['no more than a month old', { maxAgeDays: 30 }, 20],
    ['no more than 293 days old', { maxAgeDays: 293 }, 20],
    ['no more than 294 days old', { maxAgeDays: 294 }, 105],
    ['older than any', { maxAgeDays: 2_147_483_647 }, 105],
  ])('filters: %s', async (_what, filter, count) => {
    const found = await search({ reviewPublisherSiteFilter: 'claims.example.org', pageSize: 100, ...filter });
    const rest = found.nextPageToken
      ? await search({
          reviewPublisherSiteFilter: 'claims.example.org',
          pageSize: 100,
          ...filter,
          pageToken: found.nextPageToken,
        })
      : {};
    expect(urls(found).length + urls(rest).length).toBe(count);
    if (count === 0) expect(found).toEqual({});
  });

  it.each<[string, object, string[], RegExp]>([
    ['nothing to look for', {}, ['query'], /^"query" is required unless/],
    ['no words', { query: '?!' }, ['query'], /has no word to look for/],
    [
      'too many words',
      { query: 'a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14 o15 p16 q17' },
      ['query'],
      /at most 16/,
    ],
    ['a negative page', { query: 'debt', pageSize: -1 }, ['pageSize'], /whole number from 0 to 2147483647, not "-1"/],
    ['an offset that is no number', { query: 'debt', offset: 'ten' }, ['offset'], /not "ten"/],
    ['an age beyond 32 bits', { query: 'debt', maxAgeDays: 2 ** 31 }, ['maxAgeDays'], /not "2147483648"/],
    ['no language', { query: 'debt', languageCode: 'English (US)' }, ['languageCode'], /BCP 47/],
    ['no site', { reviewPublisherSiteFilter: 'not a site' }, ['reviewPublisherSiteFilter'], /is a site such as/],
    ['no token', { query: 'debt', pageToken: 'abc' }, ['pageToken'], /is not of this search/],
    ['an unknown name', { query: 'debt', publisher: 'x' }, ['publisher'], /^Unknown name "publisher"/],
    ['another form', { query: 'debt', alt: 'proto' }, ['alt'], /Answers are JSON/],
    ['several at once', { pageSize: 'x', sort: 'date' }, ['sort', 'pageSize', 'query'], /^Unknown name "sort"/],
  ])('is refused in Google’s words: %s', async (_what, request, fields, message) => {
    const refused = await refusal(request);
    expect(refused).toMatchObject({ status: 400, fields });
    expect(refused.message).toMatch(message);
  });

  it('refuses a token of another search', async () => {
    const { nextPageToken } = await search({ query: 'debt', pageSize: 1 });
    expect(await refusal({ query: 'treasury', pageToken: nextPageToken })).toMatchObject({ fields: ['pageToken'] });
  });

  it('is told what is not here', async () => {
    await expect(client.pages.list({ url: 'https://claims.example.org/' })).rejects.toMatchObject({
      status: 404,
      message: expect.stringMatching(/^Of the Fact Check Tools API there is GET \/v1alpha1\/claims:search here/),
    });
  });

  it('asked nobody else', () => {
    const hosts = connect.mock.calls.map(([to]) => JSON.stringify(to)).filter((to) => !to.includes('127.0.0.1'));
    expect(connect).toHaveBeenCalled();
    expect(hosts).toEqual([]);
  });
});

describe('by hand', () => {
  const get = (query: string) => app.inject({ url: `/v1alpha1/claims:search?${query}` });

  it.each([
    [
      'key=AIza&alt=json&fields=claims(text)&quotaUser=me&%24.xgafv=2&access_token=x&uploadType=media',
      'the standard parameters',
    ],
    ['prettyPrint=false', 'one line'],
    ['page_size=10&language_code=en', 'names as protocol buffers have them'],
    ['pageToken=&offset=&languageCode=', 'empty ones'],
  ])('%s is accepted: %s', async (query) => {
    const response = await get(`query=treasury&${query}`);
    expect(response.statusCode).toBe(200);
    expect(response.json().claims).toEqual((await get('query=treasury')).json().claims);
    expect(response.body.trim().includes('\n')).toBe(query !== 'prettyPrint=false');
    expect(response.headers).toMatchObject({
      'content-type': 'application/json; charset=UTF-8',
      'access-control-allow-origin': '*',
    });
  });

  it('an error has the shape of Google’s, with a stable code', async () => {
    const response = await get('query=%3F');
    const message =
      '"?" has no word to look for; write a name, a topic or a figure, as in "net interest" or "$1,147 billion".';
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({
      error: {
        code: 400,
        message,
        status: 'INVALID_ARGUMENT',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [{ field: 'query', description: message }],
          },
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'SEARCH_WITHOUT_WORDS',
            domain: 'fiscal-claims',
          },
        ],
      },
    });
  });

  it.each([
    ['POST', '/v1alpha1/claims:search', 404],
    ['GET', '/v1alpha1/claims:imageSearch?imageUri=https://x.example/y.png', 404],
    ['OPTIONS', '/v1alpha1/claims:search?query=x', 204],
  ] as const)('%s %s: %i', async (method, url, status) => {
    const response = await app.inject({ method, url, headers: { 'access-control-request-headers': 'x-goog-api-key' } });
    expect(response.statusCode).toBe(status);
    if (status === 404) expect(response.json().error.status).toBe('NOT_FOUND');
    else expect(response.headers['access-control-allow-headers']).toBe('x-goog-api-key');
  });

  it.each(['%3A', '%3a'])('the colon may be written as %s', async (colon) => {
    const response = await app.inject({ url: `/v1alpha1/claims${colon}search?query=treasury` });
    expect(response.json()).toEqual((await get('query=treasury')).json());
  });

  it.each<[string, () => Error, number, string]>([
    ['a defect', () => new Error('secret of the inside'), 500, 'INTERNAL'],
    ['a store that is away', () => new Problem('STORE_UNAVAILABLE', 'bolt://secret is away.'), 503, 'UNAVAILABLE'],
  ])('%s is masked and reported', async (_what, make, status, name) => {
    const error = make();
    const view = store.view;
    const broken = vi
      .spyOn(store, 'view')
      .mockImplementation(() => ({ ...view(), search: () => Promise.reject(error) }));
    const response = await get('query=treasury');
    broken.mockRestore();
    expect(response.statusCode).toBe(status);
    expect(response.json().error).toMatchObject({ code: status, status: name });
    expect(response.body).not.toContain('secret');
    expect(app.reported).toContain(error);
  });
});
