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
import { whatIsMissing } from '../../neo4j/neo4j-process.mjs';
import { startNeo4j, type TestNeo4j } from '../../neo4j/start-neo4j.ts';
import { startProgram } from '../../support/program.ts';

// Its own server is needed, to be stopped and started: another's, at NEO4J_URI, will not do.
const why = inject('neo4j') === null ? inject('noNeo4jBecause') : await whatIsMissing();
const isOff = why !== null;

const now = () => '2026-02-14T08:00:00.000Z';

describe.skipIf(isOff)(`a graph in either store${isOff ? `: skipped. ${why}` : ''}`, () => {
  let neo4j: TestNeo4j;
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

  const inNeo4j = <T>(work: (store: Store) => Promise<T>) => during(openNeo4jStore(neo4j), work);

  /** What the seeded embedded store says, its history, and the backup of it. */
  let whole: unknown;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stores-'));
    neo4j = await startNeo4j();
    embedded = { ...readConfig({}), dataDir: file('data') };
    remote = { ...embedded, neo4j: { uri: neo4j.uri, user: null, password: null, database: null } };
    whole = await during(openEmbeddedStore({ folder: embedded.dataDir }), async (store) => {
      for (const part of SEED) await store.apply(part, BY);
      await store.sealSeed('fingerprint');
      await store.snapshots.keep({ path: '/claims/x', revision: '0123456789abcdef', at: now(), subject: '{}' });
      return contentOf(store);
    });
    await backup(embedded, file('first.backup'), now);
  });
  afterAll(async () => {
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  });

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

  it('that a killed restore left half way is refused by every command, until one of those named mends it', async () => {
    const login = { NEO4J_URI: neo4j.uri, DATA_DIR: file('unused') };
    const killed = startProgram(login, ['restore', file('first.backup'), '--replace']);
    const executor = await connectNeo4j(neo4j);
    const mark = async () => (await executor.read("MATCH (g:Graph {id: 'graph'}) RETURN g.remaking"))[0]?.[0] ?? null;
    let isEnded = false;
    void killed.ended.then(() => {
      isEnded = true;
    });
    while (!isEnded && (await mark()) === null) await wait(5);
    expect(await killed.stop('SIGKILL')).toBe('SIGKILL');
    await executor.close();
    for (const words of [[], ['backup', file('never.backup')], ['doctor']]) {
      const program = startProgram(login, words);
      expect(await program.ended, words.join(' ')).toBe(1);
      expect(program.complained() + program.said(), words.join(' ')).toMatch(/fiscal-claims rebuild|STORE_UNFINISHED/);
    }
    await restore(remote, file('first.backup'), false, now);
    expect(await inNeo4j(contentOf)).toEqual(whole);
  });

  it('is right again after its Neo4j was killed and started under load; meanwhile it is refused', async () => {
    await inNeo4j(async (store) => {
      const wanted = await store.counts();
      let [isOver, right] = [false, 0];
      const refused = new Set<string>();
      const load = Array.from({ length: 8 }, async () => {
        while (!isOver) {
          await store.counts().then(
            (counts) => {
              expect(counts).toEqual(wanted);
              right += 1;
            },
            (error: { code?: string }) => refused.add(error.code ?? String(error)),
          );
          await wait(5);
        }
      });
      try {
        await neo4j.kill();
        await neo4j.restart();
        await expect.poll(() => store.counts().catch(() => null), { timeout: 60_000 }).toEqual(wanted);
      } finally {
        isOver = true;
      }
      await Promise.all(load);
      expect(right).toBeGreaterThan(0);
      expect([...refused]).toEqual(['STORE_UNAVAILABLE']);
      expect(await store.damage()).toBeNull();
    });
  });
});
