import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import { remakeEmbedded } from '../../../src/store/grafeo/remake-embedded.ts';
import type { Store } from '../../../src/store/store.ts';
import { BY, change, METRICS, SEED, SOURCES } from './sample-seed.ts';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'fiscal-claims-grafeo-')), 'data');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

/** The small seed, sealed. */
async function seed(store: Store): Promise<void> {
  for (const part of SEED) await store.apply(part, BY);
  await store.sealSeed('fingerprint');
}

/** A folder with the seed in it, as a closed store leaves it. */
async function seededFolder(): Promise<void> {
  const store = await openEmbeddedStore({ folder });
  await seed(store);
  await store.close();
}

/** A copy of the files of a store that is still open: what the end of its process, or of power, would leave. */
async function interruptedFolder(): Promise<string> {
  const store = await openEmbeddedStore({ folder });
  try {
    await seed(store);
    const copy = join(folder, '..', 'copy');
    await cp(folder, copy, { recursive: true });
    return copy;
  } finally {
    await store.close();
  }
}

/** Whether a start would see that something is wrong: a refusal, a damage, or a seed that is not sealed. */
async function noticed(data: string): Promise<string | null> {
  let store: Store;
  try {
    store = await openEmbeddedStore({ folder: data });
  } catch (error) {
    if (error instanceof Problem && error.code === 'STORE_DAMAGED') return error.message;
    throw error;
  }
  try {
    const { seedFingerprint, origins } = await store.state();
    if (seedFingerprint === null) return `Not sealed: ${origins.size} of ${SEED.length} files.`;
    return await store.damage();
  } finally {
    await store.close();
  }
}

async function flip(path: string, share: number): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(share * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  await writeFile(path, bytes);
}

/** The one file of the engine's log. */
async function logOf(data: string): Promise<string> {
  const [name] = await readdir(join(data, 'graph.grafeo.wal'));
  return join(data, 'graph.grafeo.wal', name as string);
}

const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];

describe('the files of the embedded store', () => {
  it('keep the full-text index, in step with what was written last, closed or not', async () => {
    const copy = await interruptedFolder();
    for (const data of [folder, copy]) {
      const store = await openEmbeddedStore({ folder: data });
      expect((await store.search(['doom'])).hits).toHaveLength(1);
      await store.apply(change('articles/everything-rally/causes.json', []), BY);
      await store.close();
      const again = await openEmbeddedStore({ folder: data });
      expect((await again.search(['doom'])).hits).toEqual([]);
      expect((await again.search(['outlook'])).hits).not.toEqual([]);
      await again.close();
    }
  });

  it('of a time before there was a full-text index get one, and the words of their nodes with the next change', async () => {
    const executor = await openGrafeo({ folder });
    await executor.write((tx) => tx.run("CREATE (:Metric {id: 'x', origin: 'metrics.json'})"));
    await executor.close();
    const store = await openEmbeddedStore({ folder });
    expect((await store.search(['debt'])).hits).toEqual([]);
    await store.apply(METRICS, BY);
    expect((await store.search(['debt'])).hits).toHaveLength(1);
    await store.close();
  });

  it('keep what was applied, and the journal beside it', async () => {
    await seededFolder();
    const store = await openEmbeddedStore({ folder });
    expect(await store.damage()).toBeNull();
    const state = await store.state();
    expect([state.dataVersion.split('-')[0], state.seedFingerprint]).toEqual(['8', 'fingerprint']);
    const lines = (await readFile(join(folder, 'journal.ndjson'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(await store.journal(0));
    await store.close();
    expect(await readdir(folder)).toEqual(['graph.grafeo', 'journal.ndjson']);
  });

  it('lose nothing acknowledged when the process is killed', async () => {
    expect(await noticed(await interruptedFolder())).toBeNull();
  });

  it('have every write in the main file before long, without a close', async () => {
    const store = await openEmbeddedStore({ folder });
    await store.apply(SOURCES, BY);
    const copy = join(folder, '..', 'copy');
    await expect
      .poll(
        async () => {
          await rm(copy, { recursive: true, force: true });
          await cp(folder, copy, { recursive: true });
          await rm(join(copy, 'graph.grafeo.wal'), { recursive: true, force: true });
          const copied = await openEmbeddedStore({ folder: copy });
          const { origins } = await copied.state();
          await copied.close();
          return origins;
        },
        { timeout: 20_000, interval: 200 },
      )
      .toEqual(new Map([[SOURCES.origin, SOURCES.hash]]));
    await store.close();
    const copied = await openEmbeddedStore({ folder: copy });
    await copied.close();
  });

  it('are refused while another process has them open', async () => {
    await mkdir(folder, { recursive: true });
    // Kept in sight, or its collection as garbage would give the files free.
    const script = `import grafeo from '@grafeo-db/js'; globalThis.kept = grafeo.GrafeoDB.create(process.argv[1]); console.log('open'); setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, 'graph.grafeo')], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    });
    const ended = new Promise((resolve) => other.once('exit', resolve));
    try {
      await new Promise((resolve) => other.stdout.once('data', resolve));
      await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
        code: 'STORE_LOCKED',
        message: `The store in "${folder}" is in use by another process; stop that one, or set DATA_DIR to another folder.`,
      });
    } finally {
      other.kill('SIGKILL');
      await ended;
    }
    const store = await openEmbeddedStore({ folder });
    await store.close();
  });

  it('are refused in a folder that cannot be made', async () => {
    await writeFile(folder.replace(/data$/, 'file'), '');
    const inFile = join(folder.replace(/data$/, 'file'), 'data');
    await expect(openEmbeddedStore({ folder: inFile })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('set DATA_DIR to one that can'),
    });
  });

  it('take no more after the store was closed', async () => {
    const store = await openEmbeddedStore({ folder });
    await store.close();
    await store.close();
    await expect(store.state()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.apply(SOURCES, BY)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.health()).rejects.toThrow(`The store in "${folder}" is closed; start the program again.`);
  });

  it('get the journal entry that a crash left out of the file', async () => {
    await seededFolder();
    const path = join(folder, 'journal.ndjson');
    const whole = await readFile(path, 'utf8');
    await truncate(path, Math.floor(whole.length / 2));
    const store = await openEmbeddedStore({ folder });
    expect(await store.damage()).toBeNull();
    await store.close();
    expect((await readFile(path, 'utf8')).endsWith(whole.split('\n').slice(-2).join('\n'))).toBe(true);
  });
});

describe('damaged files of the embedded store', () => {
  it.each([
    ['empty', ''],
    ['of another kind', 'period,value\n2026-01-30,4.26\n'.repeat(500)],
  ])('are refused with what to do: %s', async (_name, text) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'graph.grafeo'), text);
    await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringMatching(
        /^The store in ".*" is damaged and cannot be opened \(.*\); "fiscal-claims rebuild" makes it anew from the seed, and so does a start\.$/,
      ),
    });
  });

  it('are refused when the log is of another graph', async () => {
    const copy = await interruptedFolder();
    await rm(join(copy, 'graph.grafeo'));
    await expect(openEmbeddedStore({ folder: copy })).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  it.each(SHARES)('are noticed when the file is cut off at %s of its length', async (share) => {
    await seededFolder();
    const path = join(folder, 'graph.grafeo');
    await truncate(path, Math.floor(share * (await readFile(path)).length));
    expect(await noticed(folder)).not.toBeNull();
  });

  it.each(SHARES)('are noticed, or do no harm, when a bit of the file is flipped at %s', async (share) => {
    await seededFolder();
    await flip(join(folder, 'graph.grafeo'), share);
    const sentence = await noticed(folder);
    // Not every byte of the file is in use; what is, the engine keeps checksums of.
    if (sentence !== null) expect(sentence).toMatch(/checksum|damaged|loaded|Not sealed/);
  });

  it.each(SHARES)('are noticed when the log is cut off at %s of its length', async (share) => {
    const copy = await interruptedFolder();
    const log = await logOf(copy);
    await truncate(log, Math.floor(share * (await readFile(log)).length));
    expect(await noticed(copy)).not.toBeNull();
  });

  it.each(SHARES)('are noticed when a bit of the log is flipped at %s', async (share) => {
    const copy = await interruptedFolder();
    await flip(await logOf(copy), share);
    expect(await noticed(copy)).not.toBeNull();
  });

  it('are noticed when a later change is lost with the end of the log', async () => {
    const store = await openEmbeddedStore({ folder });
    await seed(store);
    // Long enough for the seed to be in the file, so that the log has only what follows.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await store.apply(change(METRICS.origin, METRICS.records.slice(0, 1)), BY);
    const copy = join(folder, '..', 'copy');
    await cp(folder, copy, { recursive: true });
    await store.close();
    const log = await logOf(copy);
    await truncate(log, Math.floor((await readFile(log)).length / 2));
    expect(await noticed(copy)).toMatch(
      /^The graph has 8 changes, but ".*journal.ndjson" tells of 9: the last 1 are lost\.$/,
    );
  });

  it('are set aside and none deleted when the graph is made anew beside them', async () => {
    const copy = await interruptedFolder();
    await mkdir(join(copy, 'remade'));
    await writeFile(join(copy, 'remade', 'graph.grafeo'), 'what a broken-off work left');
    const fresh = await openEmbeddedStore({ folder: null });
    await seed(fresh);
    const anew = () =>
      remakeEmbedded(copy, { work: 'rebuild', at: '2026-02-12T09:30:00.000Z' }, fresh.parts(), {
        called: 'damaged',
        goesOn: true,
        former: null,
      });
    expect(await anew()).toEqual([
      'graph.grafeo.damaged-2026-02-12T093000000Z',
      'graph.grafeo.wal.damaged-2026-02-12T093000000Z',
      'journal.ndjson.damaged-2026-02-12T093000000Z',
    ]);
    expect(await noticed(copy)).toBeNull();
    await anew();
    expect(await noticed(copy)).toBeNull();
    await fresh.close();
    expect((await readdir(copy)).sort()).toEqual([
      'graph.grafeo',
      'graph.grafeo.damaged-2026-02-12T093000000Z',
      'graph.grafeo.damaged-2026-02-12T093000000Z-2',
      'graph.grafeo.wal.damaged-2026-02-12T093000000Z',
      'journal.ndjson',
      'journal.ndjson.damaged-2026-02-12T093000000Z',
      'journal.ndjson.damaged-2026-02-12T093000000Z-2',
    ]);
  });
});

describe('a graph made anew beside a folder that another came to hold meanwhile', () => {
  let fresh: Store;
  let server: Store | undefined;
  beforeEach(async () => {
    fresh = await openEmbeddedStore({ folder: null });
    await seed(fresh);
    server = undefined;
  });
  afterEach(() => fresh.close());

  /** A server starts in the folder, and writes. */
  async function starts(): Promise<void> {
    server = await openEmbeddedStore({ folder });
    await server.apply(SOURCES, BY);
  }

  async function* partsAfter(meanwhile: () => Promise<void>) {
    await meanwhile();
    yield* fresh.parts();
  }

  it.each<[string, () => Promise<Store | null>, () => Promise<void>]>([
    ['where there was none', async () => null, starts],
    [
      'where a damaged one was',
      async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'graph.grafeo'), 'damaged');
        return null;
      },
      async () => {
        await rm(join(folder, 'graph.grafeo'));
        await starts();
      },
    ],
    [
      'as the former one was given free',
      async () => {
        const former = await openEmbeddedStore({ folder });
        return {
          ...former,
          async close() {
            await former.close();
            if (server === undefined) await starts();
          },
        };
      },
      async () => undefined,
    ],
  ])('is refused, and nothing is lost: %s', async (_where, before, meanwhile) => {
    const former = await before();
    await expect(
      remakeEmbedded(folder, { work: 'restore', at: '2026-02-12T09:30:00.000Z' }, partsAfter(meanwhile), {
        called: 'before',
        goesOn: false,
        former,
      }),
    ).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await server?.apply(METRICS, BY);
    await server?.close();
    expect((await readdir(folder)).sort()).toEqual(['graph.grafeo', 'journal.ndjson']);
    const again = await openEmbeddedStore({ folder });
    expect([...(await again.state()).origins.keys()].sort()).toEqual([METRICS.origin, SOURCES.origin].sort());
    await again.close();
  });
});
