import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Copies } from '../../../src/connectors/copies.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { countReads } from '../../support/count-reads.ts';
import { ask, NO_COPIES, testServer } from '../../support/test-server.ts';
import { agent, source } from '../store/sample-records.ts';
import { BY, change, SEED } from '../store/sample-seed.ts';

const ANSWERS = { compiled: true, keptBytes: 1_000_000, persisted: true, clock: () => 0 };
const KEPT = { cacheBytes: 1_000_000, staleMs: 1_000 };

/** Its publisher and a source of it tell the same number. */
const told = (number: number) =>
  change('bls.json', [agent('bls', `Publisher ${number}`), source('bls-prices', 'bls', { title: `Prices ${number}` })]);
const TOLD = '{ source(slug: "bls-prices") { title publisher { name } } }';
const shows = (number: number) => ({
  source: { title: `Prices ${number}`, publisher: { name: `Publisher ${number}` } },
});

let database: GraphExecutor;
let executor: ReturnType<typeof countReads>;
let store: Store;
let app: FastifyInstance;
let now = '2026-02-01T12:00:00.000Z';
beforeAll(async () => {
  database = await openGrafeo({ folder: null });
  await database.ensureSchema();
  executor = countReads(database);
  store = createStore(executor, { ...KEPT, clock: () => 0 });
  for (const part of SEED) await store.apply(part, BY);
  app = await testServer(store, { answers: ANSWERS, now: () => now });
});
beforeEach(async () => {
  now = '2026-02-01T12:00:00.000Z';
  await store.apply(told(0), BY);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

/** How a question is answered, as the server says. */
async function asked(query: string, server = app) {
  const { headers, body, statusCode } = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query }),
  });
  return { by: headers['x-answered'], answer: JSON.parse(body), statusCode, headers };
}

/** The same database, in which something happens each time that a text was read. */
const changedAfter = (text: string, happen: () => Promise<void>): GraphExecutor => ({
  ...database,
  description: database.description,
  async reading(work) {
    const made = await database.reading(work);
    if (JSON.stringify(made).includes(text)) await happen();
    return made;
  },
});

const get = (query: string, headers: Record<string, string> = {}) =>
  app.inject({
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { 'apollo-require-preflight': '1', accept: 'application/json', ...headers },
  });

describe('what is kept', () => {
  it('is given again without a statement', async () => {
    const first = await asked(TOLD);
    expect(first).toMatchObject({ by: 'run', answer: { data: shows(0) } });
    executor.forget();
    const again = await asked(TOLD);
    expect(again).toMatchObject({ by: 'kept', answer: first.answer });
    expect([executor.reads, executor.versionsAlone]).toEqual([[], 0]);
  });

  it('is counted as an answer that is run: its cost is told, and one that is too high refused', async () => {
    const query = `${TOLD} `;
    const [first, again] = [await asked(query), await asked(query)];
    expect(again.by).toBe('kept');
    expect(again.answer.extensions).toEqual(first.answer.extensions);
    expect(again.answer.extensions.cost).toEqual({ requested: 2, limit: 100_000 });
    const costly =
      '{ metrics(first: 100) { nodes { claims(first: 100) { nodes { metric { claims(first: 100) { nodes { slug } } } } } } } }';
    for (let times = 0; times < 3; times += 1) {
      expect((await asked(costly)).answer.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
    }
  });

  it('is another answer for other variables, another operation and another query', async () => {
    const query =
      'query A($slug: String!) { agent(slug: $slug) { name } } query B($slug: String!) { agent(slug: $slug) { slug } }';
    const answers = [];
    for (const [slug, name] of [
      ['bls', 'A'],
      ['cbo', 'A'],
      ['bls', 'B'],
      ['bls', 'A'],
    ] as const) {
      answers.push((await ask(app, query, { slug }, name)).data);
    }
    expect(answers).toEqual([
      { agent: { name: 'Publisher 0' } },
      { agent: { name: 'Congressional Budget Office' } },
      { agent: { slug: 'bls' } },
      { agent: { name: 'Publisher 0' } },
    ]);
  });

  it('is no answer for a number that JSON has no notation for, which is refused', async () => {
    const query = 'query($n: Int) { claims(first: $n) { totalCount } }';
    const send = (number: string) =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: `{"query":"${query}","variables":{"n":${number}}}`,
      });
    for (let times = 0; times < 2; times += 1) expect((await send('null')).json().errors).toBeUndefined();
    expect((await send('1e400')).json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is no answer that read a copy of a reader, which no version of the data tells of', async () => {
    let text: readonly string[] | null = null;
    const copies: Copies = { ...NO_COPIES, codePoints: async () => text };
    const server = await testServer(store, { answers: ANSWERS, copies });
    const query = '{ article(slug: "everything-rally") { attachedText } }';
    for (const held of [null, null, ['d', 'e', 'b', 't'], null]) {
      text = held;
      const { by, answer } = await asked(query, server);
      expect(by).not.toBe('kept');
      expect(answer.data.article.attachedText).toBe(held?.join('') ?? null);
    }
    await server.close();
  });
});

describe('what changes', () => {
  it('is seen by the next request of the same instance', async () => {
    for (const number of [1, 2, 3]) {
      expect((await asked(TOLD)).answer.data).toEqual(shows(number - 1));
      await store.apply(told(number), BY);
      expect(await asked(TOLD)).toMatchObject({ answer: { data: shows(number) } });
      expect((await asked(TOLD)).by).toBe('kept');
    }
  });

  it('is seen by another instance on the same database once what it knows is stale, and not before', async () => {
    let clock = 0;
    const other = await testServer(createStore(database, { ...KEPT, clock: () => clock }), { answers: ANSWERS });
    await asked(TOLD, other);
    await store.apply(told(7), BY);
    clock = 999;
    expect(await asked(TOLD, other)).toMatchObject({ by: 'kept', answer: { data: shows(0) } });
    clock = 1_000;
    expect((await asked(TOLD, other)).answer.data).toEqual(shows(7));
    await other.close();
  });

  it('in the midst of a request starts it again: no answer is of two versions', async () => {
    let number = 10;
    let changes = 1;
    const moving = changedAfter('Prices', async () => {
      if (changes === 0) return;
      changes -= 1;
      number += 1;
      await store.apply(told(number), BY);
    });
    const server = await testServer(createStore(moving, { ...KEPT, clock: () => 0 }), { answers: ANSWERS });
    expect(await asked(TOLD, server)).toMatchObject({ statusCode: 200, answer: { data: shows(11) } });
    changes = 2;
    await store.apply(told(20), BY);
    number = 20;
    const query = `${TOLD}   `;
    const ended = await asked(query, await testServer(createStore(moving), { answers: ANSWERS }));
    expect(ended).toMatchObject({ statusCode: 200, answer: { data: shows(22) } });
    changes = 3;
    const refused = await asked(query, await testServer(createStore(moving), { answers: ANSWERS }));
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('5');
    expect(refused.answer.errors[0]).toMatchObject({
      message: expect.stringMatching(/^The data changed from version \S+ to \S+ while this was answered; ask again\.$/),
      extensions: { code: 'DATA_CHANGING' },
    });
    await server.close();
  });

  it('is told of each page too: one that is being changed is made again', async () => {
    let changes = 1;
    const moving = changedAfter('Prices 0', async () => {
      if (changes > 0) await store.apply(told(30), BY);
      changes = 0;
    });
    const server = await testServer(createStore(moving), { answers: ANSWERS });
    const { statusCode, body } = await server.inject({ url: '/sources/bls-prices.json' });
    await server.close();
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ title: 'Prices 30', publisher: { name: 'Publisher 30' } });
  });

  it('with the day turns at midnight, UTC: what was awaited is looked for', async () => {
    const query =
      '{ check(input: { formula: "at(\\"fred/dgs10\\", \\"2026-02-03\\")", printed: "4.26%" }) { verdict asOf } }';
    const verdicts = [];
    for (const at of ['2026-02-03T12:00:00.000Z', '2026-02-03T23:59:59.999Z', '2026-02-04T00:00:00.000Z']) {
      now = at;
      const { by, answer } = await asked(query);
      verdicts.push([by === 'kept', answer.data.check.verdict]);
    }
    expect(verdicts).toEqual([
      [false, 'PENDING'],
      [true, 'PENDING'],
      [false, 'UNVERIFIED'],
    ]);
  });
});

describe('by GET', () => {
  it('an answer has a tag by which nothing is sent twice', async () => {
    const first = await get(TOLD);
    expect(first.statusCode).toBe(200);
    expect(first.headers).toMatchObject({
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^W\/"[0-9a-f]{24}"$/),
    });
    const etag = first.headers.etag as string;
    const again = await get(TOLD, { 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    await store.apply(told(40), BY);
    const changed = await get(TOLD, { 'if-none-match': etag });
    expect(changed.statusCode).toBe(200);
    expect(changed.json().data).toEqual(shows(40));
  });

  it.each([
    ['an error', '{ loops(maxLinks: 99) { slug } }'],
    ['a query that cannot be read', '{'],
  ])('%s has none, and nobody keeps it', async (_what, query) => {
    const { headers } = await get(query);
    expect(headers.etag).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });

  it('and POST is not kept on the way', async () => {
    const { headers } = await asked(TOLD);
    expect([headers.etag, headers['cache-control']]).toEqual([undefined, 'no-store']);
  });
});

describe('queries by their hash', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(TOLD) } };
  const send = async (server: FastifyInstance, payload: object) => {
    const { body } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    });
    return JSON.parse(body);
  };

  it('are asked for, learnt and then known', async () => {
    const server = await testServer(store, { answers: ANSWERS });
    expect((await send(server, { extensions })).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await send(server, { extensions, query: TOLD })).data).toEqual(shows(0));
    expect((await send(server, { extensions })).data).toEqual(shows(0));
    await server.close();
  });

  it('are refused where they are turned off', async () => {
    const server = await testServer(store, { answers: { ...ANSWERS, persisted: false } });
    expect((await send(server, { extensions })).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    await server.close();
  });
});

describe('compiling', () => {
  const fields = (count: number, name: string) =>
    `query ${name} { meta { ${Array.from({ length: count - 1 }, (_, at) => (at < 50 ? `a${at}: store` : 'store')).join(' ')} } }`;

  it('ends at its budget, and begins anew the next minute', async () => {
    let clock = 0;
    const server = await testServer(store, { answers: { ...ANSWERS, keptBytes: 0, clock: () => clock } });
    const ways = [];
    for (let at = 0; at < 8; at += 1) {
      await asked(fields(270, `Q${at}`), server);
      ways.push((await asked(fields(270, `Q${at}`), server)).by);
    }
    expect(ways).toEqual([...Array(7).fill('compiled'), 'run']);
    clock = 60_000;
    expect((await asked(fields(270, 'Q7'), server)).by).toBe('compiled');
    await server.close();
  });

  it('gives up a query whose answers have errors', async () => {
    const server = await testServer(store, { answers: { ...ANSWERS, keptBytes: 0 } });
    const query = 'query($n: Int) { claims(first: $n) { totalCount } }';
    const ways = [];
    for (const n of [1, 1, 1_000, 1_000, 1_000, 1]) {
      const { headers } = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ query, variables: { n } }),
      });
      ways.push(headers['x-answered']);
    }
    await server.close();
    expect(ways).toEqual(['run', 'compiled', 'run', 'run', 'run', 'run']);
  });

  it('leaves alone what is too long to be compiled while others wait', async () => {
    const server = await testServer(store, { answers: { ...ANSWERS, keptBytes: 0 } });
    for (let times = 0; times < 3; times += 1) expect((await asked(fields(301, 'Long'), server)).by).toBe('run');
    await server.close();
  });
});
