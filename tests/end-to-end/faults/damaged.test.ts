import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../../src/config.ts';
import { readConfig } from '../../../src/config.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { openSeededStore } from '../../../src/open-store.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTelemetry } from '../../../src/telemetry.ts';
import { BY } from '../../contract/store/sample-seed.ts';
import { LONG_HISTORY } from '../../support/changes-of-claims.ts';
import { makeLightRoot } from '../../support/light-root.ts';
import { randomFrom } from '../../support/random.ts';

const CHANCE = 20_261_128;
const CASES = 40;

let folder: string;

async function contentOf(store: Store): Promise<unknown> {
  const parts: unknown[] = [];
  for await (const part of store.parts()) parts.push(part);
  return [await store.state(), parts, (await store.search(['debt'])).hits.map(({ id }) => id)];
}

/** Whether a start would see that something is wrong: a refusal, a damage, or a seed that is not sealed; else what it has. */
async function noticedOrContent(data: string): Promise<unknown> {
  let store: Store;
  try {
    store = await openEmbeddedStore({ folder: data });
  } catch (error) {
    if (error instanceof Problem && error.code === 'STORE_DAMAGED') return 'noticed';
    throw error;
  }
  try {
    const { seedFingerprint } = await store.state();
    if (seedFingerprint === null || (await store.damage()) !== null) return 'noticed';
    return await contentOf(store);
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('STORE_')) return 'noticed';
    throw error;
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'damaged-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe(`a file of the embedded store with a byte that is not as it was, places of the chance ${CHANCE}`, () => {
  let whole: unknown;
  beforeAll(async () => {
    const store = await openEmbeddedStore({ folder: join(folder, 'whole') });
    for (const change of LONG_HISTORY.slice(0, 30)) await store.apply(change, BY);
    await store.sealSeed('fingerprint');
    whole = await contentOf(store);
    await cp(join(folder, 'whole'), join(folder, 'open'), { recursive: true });
    await store.close();
  });

  it.each<[string, string, number, (data: string) => Promise<string>]>([
    ['the main file', 'whole', 10, async (data) => join(data, 'graph.grafeo')],
    [
      'the log',
      'open',
      // Each byte of it is in use.
      0,
      async (data) => join(data, 'graph.grafeo.wal', (await readdir(join(data, 'graph.grafeo.wal')))[0] as string),
    ],
    ['the journal', 'whole', CASES, async (data) => join(data, 'journal.ndjson')],
  ])('%s: all is as it was, or it is noticed', async (_what, from, least, fileOf) => {
    await cp(join(folder, from), join(folder, 'as-it-was'), { recursive: true });
    expect(await noticedOrContent(join(folder, 'as-it-was'))).toEqual(whole);
    await rm(join(folder, 'as-it-was'), { recursive: true });
    const random = randomFrom(CHANCE);
    let unharmed = 0;
    for (let number = 0; number < CASES; number += 1) {
      const data = join(folder, `case-${number}`);
      await cp(join(folder, from), data, { recursive: true });
      const file = await fileOf(data);
      const bytes = await readFile(file);
      const place = Math.floor(random() * bytes.length);
      const isCut = number % 4 === 3;
      if (isCut) await truncate(file, place);
      else {
        bytes[place] = (bytes[place] ?? 0) ^ (1 + Math.floor(random() * 255));
        await writeFile(file, bytes);
      }
      const found = await noticedOrContent(data);
      if (found !== 'noticed') {
        expect(found, `case ${number}: ${isCut ? 'cut at' : 'byte'} ${place}`).toEqual(whole);
        unharmed += 1;
      }
      await rm(data, { recursive: true, force: true });
    }
    expect(unharmed).toBeGreaterThanOrEqual(least);
  });
});

describe('a start of the program', () => {
  const complained: string[] = [];
  let config: Config;
  let version: string;
  const telemetry = {
    ...createTelemetry('silent'),
    complain: (line: string) => complained.push(line),
    say: () => undefined,
  };

  const started = async <T>(dataDir: string, work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openSeededStore({ ...config, dataDir }, telemetry, () => '2026-02-14T08:00:00.000Z');
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  const told = async (store: Store) => ({ state: await store.state(), journal: await store.journal(0) });
  let before: Awaited<ReturnType<typeof told>>;

  beforeAll(async () => {
    const root = await makeLightRoot(join(folder, 'root'));
    config = { ...readConfig({}), root };
    before = await started(join(folder, 'seeded'), told);
    version = before.state.dataVersion;
  });

  const KEPT =
    /is set aside as .+, and rebuilt from the seed\. Its 65 changes so far are brought back; its data version is 65-[0-9a-f]{8}\.$/;

  it.each<[string, (data: string) => Promise<void>, RegExp | null]>([
    ['whose graph is damaged', (data) => truncate(join(data, 'graph.grafeo'), 100_000), KEPT],
    ['whose graph is gone', (data) => rm(join(data, 'graph.grafeo')), KEPT],
    ['whose journal is gone', (data) => rm(join(data, 'journal.ndjson')), null],
  ])('%s goes on from its history', async (_what, damage, sentence) => {
    const data = join(folder, 'broken');
    await cp(join(folder, 'seeded'), data, { recursive: true });
    await damage(data);
    complained.length = 0;
    expect(await started(data, told)).toEqual(before);
    if (sentence === null) expect(complained).toEqual([]);
    else expect(complained).toEqual([expect.stringMatching(sentence)]);
    await rm(data, { recursive: true });
  });

  it('whose graph and journal are damaged keeps what fits of the journal, and says what does not', async () => {
    const data = join(folder, 'broken');
    await cp(join(folder, 'seeded'), data, { recursive: true });
    const lines = (await readFile(join(data, 'journal.ndjson'), 'utf8')).trimEnd().split('\n');
    await writeFile(join(data, 'journal.ndjson'), `${[...lines.slice(0, 40), 'x', ...lines.slice(41)].join('\n')}\n`);
    await truncate(join(data, 'graph.grafeo'), 0);
    complained.length = 0;
    const { state, journal } = await started(data, told);
    expect(state).toEqual({ ...before.state, dataVersion: version });
    expect(journal.slice(0, 40)).toEqual(before.journal.slice(0, 40));
    expect(
      journal
        .slice(40)
        .map(({ actor, origin }) => [actor, origin])
        .sort(),
    ).toEqual(
      before.journal
        .slice(40)
        .map(({ origin }) => ['rebuild', origin])
        .sort(),
    );
    expect(complained).toEqual([
      expect.stringContaining(
        'Of 65 lines of its journal only the first 40 could be read and fit; the file is kept with the others.',
      ),
    ]);
  });
});
