import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRateLimit } from '../../../src/http/guards/rate-limit.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';
import { CLAIMS, change, SEED } from '../store/sample-seed.ts';

const AHEAD = '2062-03-01T12:00:00.500Z';
const RIGHT = '2026-11-22T10:00:00.000Z';
const BACK = '1970-01-01T00:00:00.000Z';

/** The small seed, without the claim of it that has a formula and no check. */
const CHECKED = change(
  CLAIMS.origin,
  CLAIMS.records.map((record) =>
    'formula' in record && record.slug === 'everything-rally-c005' ? { ...record, formula: null } : record,
  ),
  CLAIMS.checks,
);
const FIRST = SEED.map((each) => (each === CLAIMS ? CHECKED : each));

const server = withServer();

describe('a clock that is wrong', () => {
  const VERDICTS = '{ claims(first: 100) { nodes { slug verdict } } }';
  const verdictsAt = async (store: Store, now: string): Promise<string> => {
    const app = await testServer(store, { now: () => now });
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: VERDICTS } });
    await app.close();
    return body;
  };

  it.each([
    ['before all data', BACK],
    ['on the day of the first', '1776-07-04T00:00:00.000Z'],
    ['years ahead', AHEAD],
  ])('%s moves no verdict as published', async (_when, now) => {
    const right = await verdictsAt(server.store, RIGHT);
    expect(right).toContain('"ACCURATE"');
    expect(await verdictsAt(server.store, now)).toBe(right);
  });

  it('put back by years does not say that an address waits longer than its minute', async () => {
    const limit = await createRateLimit({
      unitsAMinute: 10,
      redisUrl: null,
      watch: { fellBack: () => undefined, isBack: () => undefined },
    });
    await limit?.spend('192.0.2.1', 10);
    vi.useFakeTimers({ now: Date.parse(BACK), toFake: ['Date'] });
    try {
      await expect(limit?.spend('192.0.2.1', 10)).rejects.toMatchObject({ allowance: { seconds: 60 } });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a clock that is put back between two changes', () => {
  let store: Store;
  let app: FastifyInstance;
  let now = RIGHT;
  const CLAIM = '/claims/everything-rally-c065';

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
  const got = async (url: string) => {
    const response = await get(url);
    expect([response.statusCode, response.statusCode === 200 ? '' : response.body]).toEqual([200, '']);
    return response;
  };
  const feed = async (): Promise<readonly string[]> =>
    [...(await got('/feeds/verdicts.atom')).body.matchAll(/<updated>(.+?)<\/updated>/g)].map(([, at]) => at as string);

  beforeAll(async () => {
    store = await openEmbeddedStore({ folder: null });
    app = await testServer(store, { now: () => now });
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  it('leaves history, version and feed in order', async () => {
    const applied = async (changes: typeof SEED, at: string): Promise<void> => {
      now = at;
      for (const each of changes) await store.apply(each, { actor: 'seed', at });
    };
    const updated: string[] = [];
    const versions: string[] = [];
    for (const [changes, at] of [
      [FIRST, RIGHT],
      [[change(CLAIMS.origin, [])], AHEAD],
      [[CHECKED], BACK],
      [[change(CLAIMS.origin, [])], RIGHT],
      [[CHECKED], RIGHT],
    ] as const) {
      const before = await feed();
      await applied(changes, at);
      const told = await feed();
      expect(told.slice(1)).toEqual([...told.slice(1)].sort().reverse());
      expect(told[0]).toBe(told[1]);
      // What was told before is told as it was.
      expect(told.slice(told.length - before.length + 1)).toEqual(before.slice(1));
      updated.push(told[0] as string);
      versions.push((await store.state()).dataVersion);
    }
    const ahead = '2062-03-01T12:00:00Z';
    expect(updated).toEqual(['2026-11-22T10:00:00Z', ahead, ahead, ahead, ahead]);
    expect(versions.map((version) => Number.parseInt(version, 10))).toEqual([8, 9, 10, 11, 12]);
    expect((await store.journal(0)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    );
    expect(await store.damage()).toBeNull();
  });

  it('never calls unchanged what is not: the mark decides, and no time to come is told', async () => {
    now = AHEAD;
    const first = await get(`${CLAIM}.json`);
    expect(first.headers['last-modified']).toBe('Wed, 01 Mar 2062 12:00:00 GMT');
    now = RIGHT;
    const held = { 'if-none-match': String(first.headers.etag), 'if-modified-since': 'Wed, 01 Mar 2062 12:00:00 GMT' };
    const same = await get(`${CLAIM}.json`, held);
    expect([same.statusCode, same.headers['last-modified'], same.headers.etag]).toEqual([
      304,
      undefined,
      first.headers.etag,
    ]);
    const other = CLAIMS.records.map((record) =>
      'statement' in record ? { ...record, statement: 'Another.' } : record,
    );
    await store.apply(change(CLAIMS.origin, other, CLAIMS.checks), { actor: 'seed', at: now });
    const changed = await get(`${CLAIM}.json`, held);
    expect([changed.statusCode, changed.headers.etag === first.headers.etag]).toEqual([200, false]);
    expect((await get(`${CLAIM}.json`, { 'if-modified-since': held['if-modified-since'] })).statusCode).toBe(200);
  });
});
