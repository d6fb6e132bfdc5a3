import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backupGraph } from '../../../src/actions/backup-graph.ts';
import { rebuiltParts } from '../../../src/actions/rebuilt-parts.ts';
import { restoredParts } from '../../../src/actions/restored-parts.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { checkBackup } from '../../../src/store/whole/read-backup.ts';
import { BY, CLAIMS, change, SEED } from '../store/sample-seed.ts';

const NOW = '2026-02-13T10:00:00.000Z';
const SNAPSHOT = { path: '/loops/doom-loop', revision: '0123456789abcdef', at: NOW, subject: '{"note":"“quoted” 🏦"}' };

let folder: string;
let file: string;
let store: Store;
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  store = await openEmbeddedStore({ folder: join(folder, 'data') });
  for (const part of SEED) await store.apply(part, BY);
  await store.sealSeed('fingerprint');
  await store.snapshots.keep(SNAPSHOT);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  number += 1;
  file = join(folder, `graph-${number}.backup`);
});

const backUp = (of: Store = store) => backupGraph(of, { path: file, rules: 'rules', now: () => NOW });

const filesOf = async () => (await readdir(folder)).filter((name) => name.startsWith(`graph-${number}.`));

async function wholeOf(of: Store): Promise<unknown> {
  const parts: unknown[] = [];
  for await (const part of of.parts()) parts.push(part);
  return [await of.state(), await of.journal(0), parts];
}

describe('a backup', () => {
  it('tells what is in it, and is one file', async () => {
    const { file: named, ...told } = await backUp();
    expect(told).toMatchObject({
      format: 1,
      dataVersion: (await store.state()).dataVersion,
      changes: 8,
      snapshots: 1,
      lost: [],
    });
    expect([named, await filesOf()]).toEqual([file, [`graph-${number}.backup`]]);
    const { what: _what, ...header } = await checkBackup(file);
    const { lost: _lost, ...rest } = told;
    expect(header).toEqual(rest);
  });

  it('is of the same bytes but for the time when it is of the same graph', async () => {
    await backUp();
    const bytes = await readFile(file);
    await rm(file);
    await backUp();
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('gives the graph back, property for property, with what was shown', async () => {
    await backUp();
    const other = await openEmbeddedStore({ folder: join(folder, 'other') });
    await other.remake({ work: 'restore', at: NOW }, restoredParts(file, other.snapshots));
    expect(await wholeOf(other)).toEqual(await wholeOf(store));
    expect(await other.damage()).toBeNull();
    expect(await other.snapshots.find(SNAPSHOT.path, SNAPSHOT.revision)).toEqual(SNAPSHOT);
    await other.close();
  });

  it('takes the place of no file', async () => {
    await writeFile(file, 'mine');
    await expect(backUp()).rejects.toMatchObject({
      code: 'UNWRITABLE_FILE',
      message: `There is a file "${file}" already, and a backup takes the place of none; name another.`,
    });
    expect([await readFile(file, 'utf8'), await filesOf()]).toEqual(['mine', [`graph-${number}.backup`]]);
  });

  it('is not written into a folder that is not there', async () => {
    file = join(folder, 'nowhere', 'graph.backup');
    await expect(backUp()).rejects.toMatchObject({
      code: 'UNWRITABLE_FILE',
      message: expect.stringContaining('ENOENT'),
    });
  });

  it('is not taken of a graph that is not whole', async () => {
    const part = await openEmbeddedStore({ folder: null });
    await expect(backUp(part)).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    await part.apply(SEED[0] as (typeof SEED)[0], BY);
    await expect(backUp(part)).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    await part.close();
    expect(await filesOf()).toEqual([]);
  });

  it('is taken anew when the data change meanwhile, and given up the third time', async () => {
    let changes = 0;
    const restless = (most: number): Store => ({
      ...store,
      async *parts() {
        for await (const part of store.parts()) {
          yield part;
          if (part.kind !== 'observations' || changes >= most) continue;
          changes += 1;
          await store.apply(changes % 2 === 1 ? change(CLAIMS.origin, []) : CLAIMS, BY);
          await store.sealSeed('fingerprint');
        }
      },
    });
    expect(await backUp(restless(2))).toMatchObject({ changes: 10 });
    await rm(file);
    await expect(backUp(restless(10))).rejects.toMatchObject({ code: 'DATA_CHANGING' });
    expect(await filesOf()).toEqual([]);
    if (changes % 2 === 1) await store.apply(CLAIMS, BY);
    await store.sealSeed('fingerprint');
  });

  it('leaves out a snapshot that cannot be read, and says so', async () => {
    await store.snapshots.keep({ ...SNAPSHOT, revision: 'fedcba9876543210' });
    const names = (await readdir(join(folder, 'data/snapshots'), { recursive: true })).filter((name) =>
      name.endsWith('.gz'),
    );
    const damaged = join(folder, 'data/snapshots', names[0] as string);
    await writeFile(damaged, 'x');
    expect(await backUp()).toMatchObject({ snapshots: 1, lost: [damaged] });
    await rm(damaged);
  });
});

describe('a file that is no whole backup is refused before anything is written', () => {
  let lines: string[];
  let bytes: Buffer;
  beforeAll(async () => {
    file = join(folder, 'whole.backup');
    await backUp();
    bytes = await readFile(file);
    lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  });
  const packed = (...of: readonly string[]): Buffer => gzipSync(of.map((line) => `${line}\n`).join(''));
  const flipped = (at: number): Buffer => {
    const copy = Buffer.from(bytes);
    const place = Math.floor(copy.length * at);
    copy[place] = (copy[place] ?? 0) ^ 0x10;
    return copy;
  };
  const DAMAGED = 'it is damaged or was cut off, and nothing of it was taken; take another backup.';
  const FOREIGN = 'it is no backup of this program.';

  it.each<[string, () => Buffer | string, string]>([
    ['a text', () => 'period,value\n', FOREIGN],
    ['empty', () => '', DAMAGED],
    ['another gzip', () => packed('{"what":"else"}'), FOREIGN],
    ['gzip of no JSON', () => packed('period,value'), FOREIGN],
    ['cut off', () => bytes.subarray(0, bytes.length / 2), DAMAGED],
    ['cut off in its last bytes', () => bytes.subarray(0, bytes.length - 5), DAMAGED],
    ...[0.2, 0.4, 0.6, 0.8].map((at): [string, () => Buffer, string] => [
      `a bit turned at ${at}`,
      () => flipped(at),
      DAMAGED,
    ]),
    ['a line taken out', () => packed(...lines.filter((_line, at) => at !== 3)), DAMAGED],
    [
      'two lines in another order',
      () => packed(lines[0] as string, lines[2] as string, lines[1] as string, ...lines.slice(3)),
      DAMAGED,
    ],
    ['a figure altered', () => packed(...lines.map((line) => line.replace('4.79', '4.97'))), DAMAGED],
    ['no last line', () => packed(...lines.slice(0, -1)), DAMAGED],
    ['a line after the last', () => packed(...lines, '{}'), DAMAGED],
    [
      'of a newer format',
      () => packed((lines[0] as string).replace('"format":1', '"format":2'), ...lines.slice(1)),
      'it is of format 2, written by version 0.1.0, and this program reads format 1; take that version or a newer one.',
    ],
    [
      'with a line that nobody knows',
      () => packed(lines[0] as string, '{"kind":"nodes","label":"Stranger","rows":[]}'),
      'its line 2 is none that this program knows; take the version that wrote it.',
    ],
  ])('%s', async (_what, content, wrong) => {
    await writeFile(file, content());
    await expect(checkBackup(file)).rejects.toMatchObject({
      code: 'BAD_BACKUP',
      message: `"${file}" cannot be restored: ${wrong}`,
    });
  });

  it('not there', async () => {
    await expect(checkBackup(file)).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: `There is no file "${file}".`,
    });
  });
});

describe('a graph that is rebuilt', () => {
  it('goes on from its history: nothing is told twice, and what differs is told once', async () => {
    const fresh = await openEmbeddedStore({ folder: null });
    for (const part of SEED) await fresh.apply(part, { ...BY, at: '2026-03-01T00:00:00.000Z' });
    await fresh.sealSeed('fingerprint');
    const history = await store.journal(0);
    const target = await openEmbeddedStore({ folder: null });
    await target.remake({ work: 'rebuild', at: NOW }, rebuiltParts(fresh, history, NOW));
    expect(await wholeOf(target)).toEqual(await wholeOf(store));

    await fresh.apply(change(CLAIMS.origin, []), BY);
    await fresh.sealSeed('fingerprint');
    await target.remake({ work: 'rebuild', at: NOW }, rebuiltParts(fresh, history, NOW));
    const journal = await target.journal(0);
    expect(journal.slice(0, -1)).toEqual(history);
    expect(journal.at(-1)).toMatchObject({
      sequence: history.length + 1,
      at: NOW,
      actor: 'rebuild',
      origin: CLAIMS.origin,
      after: null,
    });
    expect(journal.at(-1)?.verdicts.every(({ after }) => after === null)).toBe(true);
    expect(await target.damage()).toBeNull();
    await Promise.all([fresh.close(), target.close()]);
  });
});
