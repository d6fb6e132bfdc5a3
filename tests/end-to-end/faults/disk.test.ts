import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../../src/config.ts';
import { backup, rebuild, restore } from '../../../src/keep-store.ts';
import { openSeededStore } from '../../../src/open-store.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import { createTelemetry } from '../../../src/telemetry.ts';
import { BY, SEED } from '../../contract/store/sample-seed.ts';
import { LONG_HISTORY } from '../../support/changes-of-claims.ts';
import { makeLightRoot } from '../../support/light-root.ts';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from '../../support/small-disk.ts';

const why = whyNoSmallDisk();
const now = () => '2026-02-14T08:00:00.000Z';
const telemetry = { ...createTelemetry('silent'), complain: () => undefined, say: () => undefined };

describe.skipIf(why !== null)(`a disk${why === null ? '' : `: skipped. ${why}`}`, () => {
  let folder: string;
  let disk: SmallDisk;
  let config: Config;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'disk-'));
    await makeLightRoot(join(folder, 'root'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(() => {
    disk = mountSmallDisk('64m');
    config = { ...readConfig({}), root: join(folder, 'root'), dataDir: join(disk.folder, 'data') };
  });
  afterEach(() => disk.unmount());

  const open = () => openSeededStore(config, telemetry, now);

  /** What is seeded and sealed, closed again. */
  async function seeded(): Promise<string> {
    const store = await open();
    const { dataVersion } = await store.state();
    await store.close();
    return dataVersion;
  }

  async function isWhole(): Promise<string> {
    const store = await open();
    try {
      expect(await store.damage()).toBeNull();
      return (await store.state()).dataVersion;
    } finally {
      await store.close();
    }
  }

  /** Takes all the room that is left. */
  async function fill(): Promise<void> {
    await writeFile(join(disk.folder, 'filling'), Buffer.alloc(80_000_000)).catch(() => undefined);
  }

  it.each(['64k', '300k', '700k', '1500k'])(
    'of %s is too small to seed: refused with what to do, and whole when there is room',
    async (size) => {
      disk.resize(size);
      await expect(open()).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining(config.dataDir),
      });
      disk.resize('64m');
      expect(await isWhole()).toMatch(/^65-/);
    },
  );

  it('that is full at a backup leaves no file, and the backup can be taken when there is room', async () => {
    config = { ...config, dataDir: join(folder, 'data') };
    const version = await seeded();
    await fill();
    const file = join(disk.folder, 'graph.backup');
    await expect(backup(config, file, now)).rejects.toMatchObject({
      code: 'UNWRITABLE_FILE',
      message: expect.stringMatching(/ENOSPC.*; nothing of it is left, so make room or name another place\.$/),
    });
    expect((await readdir(disk.folder)).sort()).toEqual(['filling']);
    await rm(join(disk.folder, 'filling'));
    expect(await backup(config, file, now)).toMatchObject({ dataVersion: version });
  });

  it('that is full at a restore or a rebuild leaves the graph that was there', async () => {
    const version = await seeded();
    const file = join(folder, 'graph.backup');
    await backup(config, file, now);
    await fill();
    for (const work of [() => restore(config, file, true, now), () => rebuild(config, now)]) {
      await expect(work()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect((await readdir(config.dataDir)).filter((name) => name.includes('before'))).toEqual([]);
    }
    await rm(join(disk.folder, 'filling'));
    expect(await isWhole()).toBe(version);
    expect(await restore(config, file, true, now)).toMatchObject({ dataVersion: version });
    expect(await isWhole()).toBe(version);
    await rm(file);
  });

  it('that is full refuses a snapshot, and keeps it when there is room', async () => {
    const store = await openEmbeddedStore({ folder: config.dataDir });
    const snapshot = { path: '/claims/x', revision: '0123456789abcdef', at: now(), subject: '{}' };
    await fill();
    await expect(store.snapshots.keep(snapshot)).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
      message: expect.stringContaining('ENOSPC'),
    });
    expect(await store.snapshots.find(snapshot.path, snapshot.revision)).toBeNull();
    await rm(join(disk.folder, 'filling'));
    expect(await store.snapshots.keep(snapshot)).toBe(snapshot.at);
    await store.close();
  });

  it('that fills up while changes are written: what was told to be written is there, and nothing of the rest', async () => {
    const store = await openEmbeddedStore({ folder: config.dataDir });
    for (const part of SEED) await store.apply(part, BY);
    await fill();
    let written = SEED.length;
    const failed = await (async () => {
      for (const change of LONG_HISTORY.slice(SEED.length)) {
        await store.apply(change, BY);
        written += 1;
      }
    })().catch((error: unknown) => error);
    expect(failed, 'The disk did not fill.').toMatchObject({ code: expect.stringMatching(/^STORE_/) });
    await rm(join(disk.folder, 'filling'));
    await store.close();
    const again = await openEmbeddedStore({ folder: config.dataDir });
    const journal = await again.journal(0);
    expect([written, written + 1]).toContain(journal.length);
    await again.sealSeed('fingerprint');
    expect(await again.damage()).toBeNull();
    await again.close();
  });

  it('that can only be read is refused with what to do, and is whole when it can be written again', async () => {
    const version = await seeded();
    const written = config;
    config = { ...config, dataDir: join(disk.readOnly(), 'data') };
    const refused = {
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/cannot be written \(.+\); set DATA_DIR to one that can\.$/),
    };
    await expect(open()).rejects.toMatchObject(refused);
    await expect(rebuild(config, now)).rejects.toMatchObject(refused);
    await expect(backup(config, join(folder, 'never.backup'), now)).rejects.toMatchObject(refused);
    config = written;
    expect(await isWhole()).toBe(version);
  });
});
