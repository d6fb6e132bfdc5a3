import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { BY, SEED } from '../../contract/store/sample-seed.ts';
import { whatIsMissing } from '../../neo4j/neo4j-process.mjs';
import { startNeo4j, type TestNeo4j } from '../../neo4j/start-neo4j.ts';
import { testServer } from '../../support/test-server.ts';

// Its own server is needed, to be stopped and started: another's, at NEO4J_URI, will not do.
const why = inject('neo4j') === null ? inject('noNeo4jBecause') : await whatIsMissing();
const isOff = why !== null;

const WHOLE = '{ meta { dataVersion counts { label count } } claims(first: 100) { nodes { slug verdict } } }';
const READERS = 2;

/** Until it is right again; "ends at all" is what is wanted. */
const PATIENCE = { timeout: 60_000, interval: 50 };

describe.skipIf(isOff)(`a Neo4j that readers ask all the while${isOff ? `: skipped. ${why}` : ''}`, () => {
  let neo4j: TestNeo4j;
  let store: Store;
  let app: FastifyInstance;
  let isOver = false;
  let readers: readonly Promise<void>[] = [];

  /** What was answered, by version of the data: of one version there is one right answer, whenever it is given. */
  const answers = new Map<string, Set<string>>();
  const refusals = new Map<string, number>();

  async function ask(): Promise<string> {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: WHOLE } });
    const { data, errors = [] } = response.json();
    if (response.statusCode === 200 && errors.length === 0) {
      const { dataVersion } = data.meta;
      answers.set(dataVersion, (answers.get(dataVersion) ?? new Set()).add(JSON.stringify(data)));
      return dataVersion;
    }
    const code = `${response.statusCode} ${errors[0]?.extensions.code}, again in ${response.headers['retry-after']}`;
    refusals.set(code, (refusals.get(code) ?? 0) + 1);
    return code;
  }

  async function read(): Promise<void> {
    while (!isOver) {
      await ask();
      await wait(250);
    }
  }

  async function seed(): Promise<void> {
    for (const part of SEED) await store.apply(part, BY);
    await store.sealSeed('fingerprint');
  }

  async function expectWhole(): Promise<void> {
    const { dataVersion } = await store.state();
    const journal = await store.journal(0);
    expect(journal.map(({ sequence }) => sequence)).toEqual(journal.map((_, at) => at + 1));
    expect(dataVersion).toMatch(new RegExp(`^${journal.length}-`));
  }

  beforeAll(async () => {
    neo4j = await startNeo4j();
    store = await openNeo4jStore(neo4j);
    app = await testServer(store);
    readers = Array.from({ length: READERS }, read);
  });
  afterAll(async () => {
    isOver = true;
    await Promise.all(readers);
    await app?.close();
    await store?.close();
    await neo4j?.stop();
  });

  it('killed while it is seeded: the change that ran is there whole or not at all, and the next start goes on', async () => {
    const seeding = seed().catch((error: unknown) => error);
    await expect.poll(async () => (await store.journal(0)).length, PATIENCE).toBeGreaterThan(1);
    await neo4j.kill();
    expect(await seeding).toMatchObject({ code: expect.stringMatching(/^STORE_/), status: 503 });
    await neo4j.restart();
    await expect.poll(ask, PATIENCE).toMatch(/^\d+-[0-9a-f]{8}$/);
    await expectWhole();
    await seed();
    await expectWhole();
    expect(await store.damage()).toBeNull();
    expect((await store.state()).origins.size).toBe(SEED.length);
  }, 300_000);

  it('stopped in order and started again: it is answered right, without a start of the server', async () => {
    const { dataVersion } = await store.state();
    await neo4j.restart();
    await expect.poll(ask, PATIENCE).toBe(dataVersion);
    expect(await store.damage()).toBeNull();
  });

  it('was answered right or refused with when to ask again', async () => {
    isOver = true;
    await Promise.all(readers);
    for (const [version, given] of answers) expect(given.size, version).toBe(1);
    expect([...refusals.keys()].filter((code) => !/^503 STORE_(TIMEOUT|UNAVAILABLE), again in 5$/.test(code))).toEqual(
      [],
    );
  });
});
