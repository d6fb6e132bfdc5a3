import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import { snapshotsIn } from '../../../src/store/snapshot-folder.ts';
import { describeSnapshots } from './contract-of-snapshots.ts';

const SNAPSHOT = { path: '/loops/doom-loop', revision: '0123456789abcdef', at: '2026-02-01T12:00:00Z', subject: '{}' };

describe('a folder of snapshots', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-snapshots-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  describeSnapshots(() => snapshotsIn(join(folder, 'snapshots')));

  it('leaves no half-written file', async () => {
    await snapshotsIn(folder).keep(SNAPSHOT);
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.json'));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(/\.json\.gz$/);
  });

  it('says of a damaged file that it cannot be read, and gives nothing in its place', async () => {
    await snapshotsIn(folder).keep(SNAPSHOT);
    const [file] = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json.gz'));
    await writeFile(join(folder, file as string), (await readFile(join(folder, file as string))).subarray(0, 20));
    await expect(snapshotsIn(folder).find(SNAPSHOT.path, SNAPSHOT.revision)).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
  });

  it('keeps anew what a loss of power left half', async () => {
    await snapshotsIn(folder).keep(SNAPSHOT);
    const [file] = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json.gz'));
    await writeFile(join(folder, file as string), '');
    expect(await snapshotsIn(folder).keep(SNAPSHOT)).toBe(SNAPSHOT.at);
    expect(await snapshotsIn(folder).find(SNAPSHOT.path, SNAPSHOT.revision)).toEqual(SNAPSHOT);
  });

  it('refuses to show what it cannot keep', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    await expect(snapshotsIn(file).keep(SNAPSHOT)).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
  });

  it('outlives the graph beside it, which may be made anew', async () => {
    const store = await openEmbeddedStore({ folder });
    await store.snapshots.keep(SNAPSHOT);
    await store.close();
    await rm(join(folder, 'graph.grafeo'));
    const again = await openEmbeddedStore({ folder });
    expect(await again.snapshots.find(SNAPSHOT.path, SNAPSHOT.revision)).toEqual(SNAPSHOT);
    await again.close();
  });
});
