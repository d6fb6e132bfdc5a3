import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectNeo4j, type Neo4jSettings } from '../../../src/store/neo4j/connect-neo4j.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { BY, SEED } from '../../contract/store/sample-seed.ts';
import { testServer, UNGUARDED } from '../../support/test-server.ts';
import { type Way, wayTo } from '../../support/way-to.ts';

const neo4j = inject('neo4j') ?? null;
const isOff = neo4j === null;

const WHOLE = '{ meta { dataVersion counts { label count } } claims(first: 100) { nodes { slug verdict } } }';

/** How many ask at once; more than the pool has connections. */
const READERS = 12;
const CONNECTIONS = 8;

const BOUNDS = { statementTimeoutMs: 4_000, patienceMs: 2_000 };

describe.skipIf(isOff)(`a network to Neo4j${isOff ? `: skipped. ${inject('noNeo4jBecause')}` : ''}`, () => {
  const settings = neo4j ?? { uri: 'bolt://127.0.0.1:1' };
  let way: Way;
  let through: Neo4jSettings;
  let store: Store;
  let app: FastifyInstance;
  let right: unknown;

  beforeAll(async () => {
    await seeded();
    const { hostname, port } = new URL(settings.uri);
    way = await wayTo(Number(port), hostname);
    through = { ...settings, ...BOUNDS, uri: `bolt://127.0.0.1:${way.port}`, connections: CONNECTIONS };
    store = await openNeo4jStore(through);
    // Each look at the clock finds it a second later: what "/readyz" found is told again within one.
    let now = 0;
    const clock = () => (now += 1_000);
    app = await testServer(store, { guards: { ...UNGUARDED, clock } });
    right = await answered();
  });
  afterAll(async () => {
    await app?.close();
    await store?.close();
    await way?.close();
  });

  /** Lets a server that has just started give its first, slow answers too. */
  async function seeded(): Promise<void> {
    const executor = await connectNeo4j(settings);
    await executor.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    await executor.close();
    const direct = await openNeo4jStore(settings);
    for (const part of SEED) await direct.apply(part, BY);
    await direct.sealSeed('s');
    const server = await testServer(direct);
    await server.inject({ method: 'POST', url: '/graphql', payload: { query: WHOLE } });
    await server.close();
    await direct.close();
  }

  const ask = () => app.inject({ method: 'POST', url: '/graphql', payload: { query: WHOLE } });

  async function answered(): Promise<unknown> {
    const response = await ask();
    expect([response.statusCode, response.json().errors]).toEqual([200, undefined]);
    return response.json().data;
  }

  it('that is slow gives right answers', async () => {
    way.carry(20);
    const answers = await Promise.all(Array.from({ length: CONNECTIONS }, answered));
    way.carry(0);
    for (const answer of answers) expect(answer).toEqual(right);
  });

  it.each(['lost', 'held'] as const)(
    'that goes silent, what it was given %s, is refused with when to ask again; then all is answered',
    async (what) => {
      await store.state();
      way.silence(what);
      const told = store.state().catch((error: unknown) => error);
      const refusals = await Promise.all([...Array.from({ length: READERS }, ask), app.inject('/readyz')]);
      for (const refusal of refusals) {
        expect([refusal.statusCode, refusal.headers['retry-after']]).toEqual([503, '5']);
        expect(refusal.body).toMatch(/"code":"STORE_(TIMEOUT|UNAVAILABLE)"/);
      }
      expect(await told).toMatchObject({
        code: 'STORE_TIMEOUT',
        message: `The Neo4j at ${through.uri} has not answered for 8 seconds; see whether it hangs or the network to it is down, then ask again, or run again what was to be written.`,
      });
      way.carry(0);
      expect(await Promise.all(Array.from({ length: READERS }, answered))).toEqual(Array(READERS).fill(right));
      expect((await app.inject('/readyz')).statusCode).toBe(200);
    },
  );

  it('that goes silent in the midst of a change has nothing of it written, until it is run again', async () => {
    const executor = await connectNeo4j({ ...through, writeTimeoutMs: 3_000 });
    const written = (meanwhile: () => void) =>
      executor.write(async (tx) => {
        await tx.run("CREATE (:Recipe {id: 'soup'})");
        meanwhile();
        await tx.run("CREATE (:Recipe {id: 'bread'})");
      });
    const recipes = () => executor.read('MATCH (n:Recipe) RETURN n.id ORDER BY n.id');
    await expect(written(() => way.silence('lost'))).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    way.carry(0);
    expect(await recipes()).toEqual([]);
    await written(() => undefined);
    expect(await recipes()).toEqual([['bread'], ['soup']]);
    await executor.close();
  });
});
