import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Config, readConfig } from '../../../src/config.ts';
import { backup, restore } from '../../../src/keep-store.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import { connectNeo4j } from '../../../src/store/neo4j/connect-neo4j.ts';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { BY, SEED } from '../../contract/store/sample-seed.ts';
import { makeLightRoot } from '../../support/light-root.ts';
import { startProgram } from '../../support/program.ts';

const neo4j = inject('neo4j') ?? null;
const isOff = neo4j === null;

const now = () => '2026-02-14T08:00:00.000Z';

describe.skipIf(isOff)(`a graph in either store${isOff ? `: skipped. ${inject('noNeo4jBecause')}` : ''}`, () => {
  const settings = neo4j ?? { uri: 'bolt://127.0.0.1:1' };
  const { uri, user = null, password = null } = settings as { uri: string; user?: string; password?: string };
  let folder: string;
  let embedded: Config;
  let remote: Config;
  const file = (name: string): string => join(folder, name);

  async function during<T>(store: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
    const opened = await store;
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  }

  async function contentOf(store: Store): Promise<unknown> {
    const parts: unknown[] = [];
    for await (const part of store.parts()) parts.push(part);
    return [await store.damage(), await store.state(), parts];
  }

  const inNeo4j = <T>(work: (store: Store) => Promise<T>) => during(openNeo4jStore(settings), work);

  /** What the seeded embedded store says, its history, and the backup of it. */
  let whole: unknown;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stores-'));
    const executor = await connectNeo4j(settings);
    await executor.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    await executor.close();
    embedded = { ...readConfig({}), root: await makeLightRoot(file('root')), dataDir: file('data') };
    remote = { ...embedded, neo4j: { uri, user, password, database: null } };
    whole = await during(openEmbeddedStore({ folder: embedded.dataDir }), async (store) => {
      for (const part of SEED) await store.apply(part, BY);
      await store.sealSeed('fingerprint');
      await store.snapshots.keep({ path: '/claims/x', revision: '0123456789abcdef', at: now(), subject: '{}' });
      return contentOf(store);
    });
    await backup(embedded, file('first.backup'), now);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('goes from the embedded store into a Neo4j and back, property for property', async () => {
    expect(await restore(remote, file('first.backup'), false, now)).toMatchObject({ snapshots: 1, kept: [] });
    expect(await inNeo4j(contentOf)).toEqual(whole);
    await expect(restore(remote, file('first.backup'), false, now)).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    expect(await backup(remote, file('second.backup'), now)).toMatchObject({ snapshots: 1 });
    const back = { ...embedded, dataDir: file('back') };
    await restore(back, file('second.backup'), false, now);
    expect(await during(openEmbeddedStore({ folder: back.dataDir }), contentOf)).toEqual(whole);
    expect(await inNeo4j((store) => store.snapshots.find('/claims/x', '0123456789abcdef'))).toMatchObject({
      subject: '{}',
    });
  });

  it('that a killed restore left half way is refused by all, until it is restored again', async () => {
    const login = {
      NEO4J_URI: uri,
      DATA_DIR: file('unused'),
      ...(user === null || password === null ? {} : { NEO4J_USER: user, NEO4J_PASSWORD: password }),
    };
    const executor = await connectNeo4j(settings);
    const killed = startProgram(login, ['restore', file('first.backup'), '--replace']);
    const mark = async () => (await executor.read("MATCH (g:Graph {id: 'graph'}) RETURN g.remaking"))[0]?.[0] ?? null;
    let isEnded = false;
    void killed.ended.then(() => {
      isEnded = true;
    });
    while (!isEnded && (await mark()) === null) await wait(5);
    expect(await killed.stop('SIGKILL')).toBe('SIGKILL');
    await executor.close();
    await Promise.all(
      [[], ['seed'], ['backup', file('never.backup')], ['doctor']].map(async (words) => {
        const program = startProgram(login, words);
        expect(await program.ended, words.join(' ')).toBe(1);
        expect(program.complained() + program.said(), words.join(' ')).toContain('fiscal-claims rebuild');
      }),
    );
    await restore(remote, file('first.backup'), false, now);
    expect(await inNeo4j(contentOf)).toEqual(whole);
  });
});
