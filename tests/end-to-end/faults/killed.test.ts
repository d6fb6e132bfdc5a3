import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/change.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { BY, SEED } from '../../contract/store/sample-seed.ts';
import { builtChild } from '../../support/built-child.ts';
import { LONG_HISTORY } from '../../support/changes-of-claims.ts';
import { randomFrom } from '../../support/random.ts';

/** The same moments each time. */
const CHANCE = 20_261_127;
const MOMENTS = 20;

let folder: string;
let script: string;
const data = (name: string): string => join(folder, name);

/** Starts a process that applies so many changes, and kills it some time after it said a word. */
async function killed(name: string, count: number, word: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [script, data(name), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const spoke = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes(word)) resolve();
    });
  });
  await Promise.race([spoke, ended]);
  await Promise.race([wait(afterMs), ended]);
  child.kill('SIGKILL');
  expect([0, null]).toContain(await ended);
  return said.split('\n').filter((line) => line.startsWith('applied ')).length;
}

async function opened<T>(name: string | null, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore({ folder: name === null ? null : data(name) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** All that a graph says, and its history. */
async function contentOf(store: Store): Promise<unknown> {
  await store.sealSeed('fingerprint');
  const parts: unknown[] = [];
  for await (const part of store.parts()) parts.push(part);
  return [await store.damage(), await store.state(), parts];
}

async function apply(store: Store, changes: readonly Change[]): Promise<void> {
  for (const each of changes) await store.apply(each, BY);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
  script = await builtChild('writing-child', folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe(`a process that is killed, at moments of the chance ${CHANCE}`, () => {
  const random = randomFrom(CHANCE);

  it('while it seeds: the next start has all of it, as if nothing had been', async () => {
    const whole = await opened(null, async (store) => {
      await apply(store, SEED);
      return contentOf(store);
    });
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const [name, afterMs] = [`seeding-${moment}`, random() * 250];
      await killed(name, SEED.length, 'open', afterMs);
      await opened(name, async (store) => {
        await apply(store, SEED);
        expect(await contentOf(store), `moment ${moment}, ${afterMs} ms after it was open`).toEqual(whole);
      });
    }
  });

  it('while it writes: all that it said was written is there, and no part of a change', async () => {
    /** What the graph says after so many changes; after that it is one of two. */
    const wholes = new Map<number, unknown>();
    await opened(null, async (store) => {
      await apply(store, SEED);
      for (let count = SEED.length; count < SEED.length + 2; count += 1) {
        const { counts, records } = await saidBy(store);
        wholes.set(count % 2, [counts, records]);
        await apply(store, [LONG_HISTORY[count] as Change]);
      }
    });
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const [name, afterMs] = [`writing-${moment}`, random() * 300];
      const acknowledged = await killed(name, LONG_HISTORY.length, `applied ${SEED.length}`, afterMs);
      await opened(name, async (store) => {
        const about = `moment ${moment}, ${afterMs} ms after the seed was in, ${acknowledged} acknowledged`;
        const journal = await store.journal(0);
        expect(journal.length - acknowledged, about).toBeGreaterThanOrEqual(0);
        expect(journal.length - acknowledged, about).toBeLessThanOrEqual(1);
        const { counts, records } = await saidBy(store);
        expect([counts, records], about).toEqual(wholes.get(journal.length % 2));
        await store.sealSeed('fingerprint');
        expect(await store.damage(), about).toBeNull();
      });
    }
  });
});

/** What a graph says, its history left aside. */
async function saidBy(store: Store) {
  const records: unknown[] = [];
  for await (const part of store.parts()) if (!['graph', 'journal'].includes(part.kind)) records.push(part);
  return { counts: await store.counts(), records };
}
