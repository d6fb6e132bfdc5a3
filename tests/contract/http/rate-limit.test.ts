import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtServer } from '../../../src/cli/doctor.ts';
import { greet } from '../../../src/connectors/remote-graph.ts';
import type { Guards } from '../../../src/http/guarded-app.ts';
import { BY_ROUTE } from '../../../src/http/guards/prices.ts';
import { createRateLimit, keyOf, type RateLimit } from '../../../src/http/guards/rate-limit.ts';
import { REDIS, type RedisServer, redisServer } from '../../support/redis.ts';
import { testServer, UNGUARDED } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const limitOf = async (unitsAMinute: number, redisUrl: string | null = null, troubles: Error[] = []) =>
  (await createRateLimit({ unitsAMinute, redisUrl, onTrouble: (error) => troubles.push(error) })) as RateLimit;

/** A server that limits, for as long as `work` takes. */
async function limited(
  unitsAMinute: number,
  work: (app: FastifyInstance) => Promise<void>,
  guards: Partial<Guards> = {},
): Promise<void> {
  const app = await testServer(server.store, {
    answers: { compiled: true, keptBytes: 1_000_000, persisted: true, clock: () => 0 },
    guards: { ...UNGUARDED, limit: await limitOf(unitsAMinute), ...guards },
  });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

const query = (text: string, address = '192.0.2.1', headers: Record<string, string> = {}) => ({
  method: 'POST' as const,
  url: '/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  payload: JSON.stringify({ query: text }),
  remoteAddress: address,
});

const REFUSAL =
  /^This address has asked for more than the \d+ units of work that it may in a minute; ask again in \d+ seconds\.$/;

describe('what one address may ask for', () => {
  it('at the bound is answered, and one unit beyond is refused with when to ask again', () =>
    limited(520, async (app) => {
      const page = { url: '/claims/everything-rally-c057', remoteAddress: '192.0.2.1' };
      const first = await app.inject(page);
      expect(first.statusCode).toBe(200);
      expect(first.headers).toMatchObject({ 'ratelimit-limit': '520', 'ratelimit-remaining': '20' });
      const atBound = await app.inject({ url: '/nowhere', remoteAddress: '192.0.2.1' });
      expect([atBound.statusCode, atBound.headers['ratelimit-remaining']]).toEqual([404, '0']);
      const beyond = await app.inject({ url: '/icon.svg', remoteAddress: '192.0.2.1' });
      expect(beyond.statusCode).toBe(429);
      expect(Number(beyond.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(beyond.headers['retry-after'])).toBeLessThanOrEqual(60);
      expect(beyond.headers['x-content-type-options']).toBe('nosniff');
      expect(beyond.json().error).toEqual({ code: 'RATE_LIMITED', message: expect.stringMatching(REFUSAL) });
    }));

  it('says so as a page to browsers, and in the shape of GraphQL and of Google to their clients', () =>
    limited(1, async (app) => {
      const page = await app.inject({ url: '/claims/x', headers: { accept: 'text/html' } });
      expect([page.statusCode, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
      expect(page.body).toContain('RATE_LIMITED');
      const graphql = await app.inject(query('{ __typename }'));
      expect(graphql.json()).toEqual({
        errors: [{ message: expect.stringMatching(REFUSAL), extensions: { code: 'RATE_LIMITED' } }],
      });
      const google = await app.inject({ url: '/v1alpha1/claims:search?query=debt' });
      expect(google.json().error).toMatchObject({ code: 429, status: 'RESOURCE_EXHAUSTED' });
    }));

  it('counts the cost of a query, and the same when its answer is kept', () =>
    limited(10_000, async (app) => {
      const asked = '{ claims(first: 100) { nodes { slug } } }';
      const left: number[] = [];
      for (let again = 0; again < 3; again += 1) {
        const { headers, body } = await app.inject(query(asked));
        left.push(Number(headers['ratelimit-remaining']));
        expect(JSON.parse(body).extensions.cost.requested).toBe(100);
        if (again === 2) expect(headers['x-answered']).toBe('kept');
      }
      const cost = 20 + Math.ceil(JSON.stringify({ query: asked }).length / 4) + 100;
      expect(left).toEqual([10_000 - cost, 10_000 - 2 * cost, 10_000 - 3 * cost]);
    }));

  it('refuses a query whose cost is beyond what is left, in the shape of GraphQL and with its cost', () =>
    limited(110, async (app) => {
      const { statusCode, headers, body } = await app.inject(query('{ claims(first: 100) { nodes { slug } } }'));
      expect([statusCode, Number(headers['retry-after']) > 0]).toEqual([429, true]);
      const { errors, data, extensions } = JSON.parse(body);
      expect(errors).toEqual([{ message: expect.stringMatching(REFUSAL), extensions: { code: 'RATE_LIMITED' } }]);
      expect([data, extensions.cost.requested]).toEqual([undefined, 100]);
    }));

  it('counts what each tool of an assistant asks for', () =>
    limited(2_000, async (app) => {
      const call = (id: number) => ({
        jsonrpc: '2.0',
        id,
        method: 'tools/call',
        params: { name: 'measure', arguments: { formula: 'at("fred/dgs10", "2025-01-13")' } },
      });
      const { body } = await app.inject({
        method: 'POST',
        url: '/mcp',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        payload: JSON.stringify([call(1), call(2), call(3)]),
      });
      const answers = JSON.parse(body) as { result: { isError?: boolean; content: { text: string }[] } }[];
      expect(
        answers.filter(({ result }) => result.isError === true).map(({ result }) => result.content[0]?.text),
      ).toEqual([1, 2].map(() => expect.stringContaining('RATE_LIMITED')));
    }));

  it('counts a text by its length, and one whose length is not told as a long one', () =>
    limited(1_000_000, async (app) => {
      const ask = (text: string) =>
        app.inject({
          method: 'POST',
          url: '/check',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: `text=${text}`,
        });
      const short = Number((await ask('Debt')).headers['ratelimit-remaining']);
      const long = Number((await ask('a'.repeat(40_000))).headers['ratelimit-remaining']);
      expect([1_000_000 - short, short - long]).toEqual([20_000 + 3, 20_000 + 10_002]);
    }));
});

describe('the command line', () => {
  it('tells a server that has no time for it from one that is not there', () =>
    limited(20, async (app) => {
      const url = await app.listen({ port: 0, host: '127.0.0.1' });
      await expect(greet(url)).rejects.toThrow(/^The server at "http:.+" says: This address has asked for more than/);
      const [refused, silent] = [lookAtServer(url, true, greet), lookAtServer('http://127.0.0.1:1', true, greet)];
      expect(await refused()).toMatchObject({ isWell: false, state: expect.stringContaining('has asked for more') });
      expect(await silent()).toMatchObject({ isWell: false, state: 'none answers at http://127.0.0.1:1' });
    }));
});

describe('whom an address stands for', () => {
  it.each([
    ['one of IPv4 for itself', '192.0.2.1', '192.0.2.2', false],
    ['one of IPv4 written as IPv6 for the same', '::ffff:192.0.2.1', '192.0.2.1', true],
    ['one of IPv6 for its network of 64 bits', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['and not for the one beside', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ])('%s', (_what, one, other, isSame) => {
    expect(keyOf(one) === keyOf(other)).toBe(isSame);
  });

  it.each([
    ['nobody is believed', [], '198.51.100.7', 429],
    ['a proxy is believed', ['192.0.2.0/24'], '198.51.100.7', 200],
    ['the last address that is no proxy counts', ['192.0.2.0/24'], '203.0.113.9, 198.51.100.6', 429],
  ])('behind a proxy: %s', (_what, trustProxy, forwarded, status) =>
    limited(
      700,
      async (app) => {
        const ask = (by: string) =>
          app.inject({
            url: '/claims/everything-rally-c057',
            remoteAddress: '192.0.2.1',
            headers: { 'x-forwarded-for': by },
          });
        expect((await ask('198.51.100.6')).statusCode).toBe(200);
        expect((await ask(forwarded)).statusCode).toBe(status);
      },
      { trustProxy },
    ),
  );
});

describe('prices', () => {
  it('are of routes that there are, and what watches the server is free', () =>
    limited(1, async (app) => {
      const paths = Object.keys(BY_ROUTE).filter((route) => !app.hasRoute({ method: 'GET', url: route }));
      expect(paths.filter((path) => path !== '/metrics')).toEqual([]);
      for (let again = 0; again < 3; again += 1) expect((await app.inject('/healthz')).statusCode).toBe(200);
    }));

  it('are off where there is no limit', async () => {
    const { headers } = await server.app.inject('/claims/everything-rally-c057');
    expect(headers['ratelimit-limit']).toBeUndefined();
  });
});

describe.skipIf(!REDIS.isThere)(`counting together in a Redis${REDIS.whyNot}`, () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await redisServer();
    await redis.start();
  });
  afterAll(() => redis.stop());

  /** Until the client has its connection, each counts by itself. */
  async function connected(limit: RateLimit, other: RateLimit): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const address = `203.0.113.${attempt}`;
      const [one, two] = [await limit.spend(address, 1), await other.spend(address, 1)];
      if (one.left !== two.left) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The two never counted together.');
  }

  it('two instances share what an address may, and count by themselves while it is away', async () => {
    const troubles: Error[] = [];
    const [one, two] = [await limitOf(1_000, redis.url, troubles), await limitOf(1_000, redis.url)];
    try {
      await connected(one, two);
      expect((await one.spend('192.0.2.1', 600)).left).toBe(400);
      expect((await two.spend('192.0.2.1', 400)).left).toBe(0);
      for (const each of [one, two]) {
        await expect(each.spend('192.0.2.1', 1)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      }
      await redis.stop();
      expect((await one.spend('192.0.2.9', 600)).left).toBe(400);
      expect((await two.spend('192.0.2.9', 600)).left).toBe(400);
      await expect(one.spend('192.0.2.9', 600)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      await redis.start();
      await connected(one, two);
      // Told once, however often the client tries again.
      expect(troubles).toHaveLength(1);
    } finally {
      await one.close();
      await two.close();
    }
  });
});
