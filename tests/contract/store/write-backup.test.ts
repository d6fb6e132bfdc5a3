import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeBackup } from '../../../src/store/whole/write-backup.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-backup-'));
  path = join(folder, 'graph.backup');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* lines(name = 'debt', meanwhile: () => Promise<void> = async () => undefined) {
  yield { name };
  await meanwhile();
}

/** As a disk without second names says it. */
const withoutLinks = async (): Promise<never> => {
  throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
};

const written = async (): Promise<string> => gunzipSync(await readFile(path)).toString('utf8');

it('is written where the disk has no hard links', async () => {
  await writeBackup(path, lines(), withoutLinks);
  expect(await written()).toContain('{"name":"debt"}');
  expect(await readdir(folder)).toEqual(['graph.backup']);
});

it.each([
  ['with hard links', undefined],
  ['without', withoutLinks],
])('leaves a file that came meanwhile as it is, on a disk %s', async (_disk, secondName) => {
  const meanwhile = () => writeFile(path, 'another');
  await expect(writeBackup(path, lines('debt', meanwhile), secondName)).rejects.toMatchObject({
    code: 'UNWRITABLE_FILE',
  });
  expect(await readFile(path, 'utf8')).toBe('another');
  expect(await readdir(folder)).toEqual(['graph.backup']);
});

it('of two at once to one name is that of one, whole', async () => {
  const ends = await Promise.allSettled(['debt', 'deficit'].map((name) => writeBackup(path, lines(name))));
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await written()).toMatch(/^\{"name":"(debt|deficit)"\}\n\{"kind":"end","lines":1/);
  expect(await readdir(folder)).toEqual(['graph.backup']);
});
