import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createStore } from '../../../src/store/graph-store.ts';
import { connectNeo4j } from '../../../src/store/neo4j/connect-neo4j.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import { whatIsMissing } from '../../neo4j/neo4j-process.mjs';
import { startNeo4j, type TestNeo4j } from '../../neo4j/start-neo4j.ts';
import { BY, DGS10, SEED, SOURCES } from './sample-seed.ts';

const shared = inject('neo4j') ?? null;
const noShared = inject('noNeo4jBecause') ?? 'tests/neo4j/global-setup.ts is not configured.';
const missing = shared === null ? noShared : await whatIsMissing();

describe.skipIf(shared === null)(`the shared Neo4j${shared === null ? `: skipped. ${noShared}` : ''}`, () => {
  const settings = shared ?? { uri: '' };

  it('stops a statement that takes too long', async () => {
    // The server's first answer of all is slow, and opening is a statement too.
    await (await connectNeo4j(settings)).close();
    const executor = await connectNeo4j({ ...settings, statementTimeoutMs: 5_000 });
    try {
      await expect(
        executor.read('UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)'),
      ).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
      await expect(executor.health()).resolves.toBeUndefined();
    } finally {
      await executor.close();
    }
  });

  it('tells that it has no such database', async () => {
    await expect(connectNeo4j({ ...settings, database: 'claims' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `The Neo4j at ${settings.uri} has no database "claims"; set NEO4J_DATABASE to one that it has.`,
    });
  });

  it('gets its full-text index where it is missing, over the nodes that are there', async () => {
    const executor = await connectNeo4j(settings);
    const row = { id: 'x', searchText: ' gold ' };
    try {
      await executor.ensureSchema();
      await executor.write((tx) => tx.run('CREATE (n:Factor:Searchable) SET n = $row', { row }));
      await executor.write((tx) => tx.run('DROP INDEX searchable_text'));
      await expect(executor.reading((transaction) => transaction.search(['gold'], 10))).rejects.toThrow(
        /searchable_text/,
      );
      await executor.ensureSchema();
      expect(await executor.reading((transaction) => transaction.search(['gold'], 10))).toEqual({
        nodes: 1,
        withWord: [1],
        found: [['x', ' gold ']],
      });
    } finally {
      await executor.write((tx) => tx.run("MATCH (n:Searchable {id: 'x'}) DELETE n"));
      await executor.close();
    }
  });

  it('answers many at once with few connections', async () => {
    const executor = await connectNeo4j({ ...settings, connections: 3 });
    try {
      const answers = await Promise.all(Array.from({ length: 60 }, (_, x) => executor.read('RETURN $x', { x })));
      expect(answers.map((rows) => rows[0]?.[0])).toEqual(Array.from({ length: 60 }, (_, x) => x));
    } finally {
      await executor.close();
    }
  });

  it('retries work that met another, and counts both', async () => {
    const executor = await connectNeo4j(settings);
    try {
      await executor.write((tx) => tx.run("MATCH (n) WHERE n.id IN ['one', 'two'] AND n:Counter DELETE n"));
      await executor.write((tx) => tx.run("CREATE (:Counter {id: 'one', n: 0}) CREATE (:Counter {id: 'two', n: 0})"));
      const add = 'MATCH (c:Counter {id: $id}) SET c.n = c.n + 1';
      // In opposite orders, so that they wait for one another: the server ends one, and the driver runs it again.
      const both = (first: string, second: string) =>
        executor.write(async (tx) => {
          await tx.run(add, { id: first });
          await new Promise((resolve) => setTimeout(resolve, 100));
          await tx.run(add, { id: second });
        });
      await Promise.all([both('one', 'two'), both('two', 'one')]);
      expect(await executor.read('MATCH (c:Counter) RETURN c.id, c.n ORDER BY c.id')).toEqual([
        ['one', 2],
        ['two', 2],
      ]);
      await executor.write((tx) => tx.run('MATCH (c:Counter) DELETE c'));
    } finally {
      await executor.close();
    }
  });

  it('queues changes of several programs that share it', async () => {
    const [ours, theirs] = await Promise.all([openNeo4jStore(settings), openNeo4jStore(settings)]);
    const executor = await connectNeo4j(settings);
    try {
      await executor.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
      const entries = await Promise.all(
        SEED.slice(0, 4).flatMap((part) => [ours.apply(part, BY), theirs.apply(part, BY)]),
      );
      expect(
        entries
          .filter((entry) => entry !== null)
          .map(({ sequence }) => sequence)
          .sort(),
      ).toEqual([1, 2, 3, 4]);
      await ours.sealSeed('s');
      expect(await createStore(executor).damage()).toBeNull();
    } finally {
      await Promise.all([ours.close(), theirs.close(), executor.close()]);
    }
  });
});

describe.skipIf(missing !== null)(`a Neo4j with a password${missing === null ? '' : `: skipped. ${missing}`}`, () => {
  let server: TestNeo4j;
  beforeAll(async () => {
    server = await startNeo4j({ auth: 'everything-rally' });
  });
  afterAll(() => server?.stop());

  it.each([
    ['a wrong password', 'neo4j', 'wrong'],
    ['an unknown user', 'nobody', 'everything-rally'],
    ['no user', undefined, undefined],
  ])('refuses %s', async (_name, user, password) => {
    await expect(connectNeo4j({ uri: server.uri, user, password })).rejects.toMatchObject({
      code: 'STORE_REFUSED_LOGIN',
      message: `The Neo4j at ${server.uri} refused the login of "${user ?? ''}"; set NEO4J_USER and NEO4J_PASSWORD to what it knows.`,
    });
  });

  it('lets several programs make the schema at once', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(server)));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is told to be gone when it is killed, and has all that was acknowledged when it is back', async () => {
    const store = await openNeo4jStore({ ...server, patienceMs: 2_000 });
    try {
      await store.apply(SOURCES, BY);
      await store.apply(DGS10, BY);
      await server.kill();
      await expect(store.health()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.state()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await server.restart();
      await expect(store.health()).resolves.toBeUndefined();
      expect((await store.state()).origins.size).toBe(2);
      await store.sealSeed('s');
      expect(await store.damage()).toBeNull();
    } finally {
      await store.close();
    }
  });
});
