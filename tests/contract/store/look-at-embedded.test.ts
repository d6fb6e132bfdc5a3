import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Where } from '../../../src/cli/cli.ts';
import { readConfig } from '../../../src/config.ts';
import type { Copies } from '../../../src/connectors/copies.ts';
import { looksAt } from '../../../src/look-round.ts';
import { lookAtEmbedded } from '../../../src/store/grafeo/look-at-embedded.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import { BY, METRICS, SEED } from './sample-seed.ts';

let folder: string;
let open: string;

/** A store, and a copy of its files as its process was killed: some of it is in the log only. */
beforeEach(async () => {
  const place = await mkdtemp(join(tmpdir(), 'look-at-'));
  [folder, open] = [join(place, 'closed'), join(place, 'open')];
  const store = await openEmbeddedStore({ folder });
  for (const part of SEED) await store.apply(part, BY);
  await store.sealSeed('fingerprint');
  await cp(folder, open, { recursive: true });
  await store.close();
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

async function hashes(data: string): Promise<readonly string[]> {
  const told: string[] = [];
  for (const name of (await readdir(data, { recursive: true })).sort()) {
    const path = join(data, name);
    const { mtimeMs } = await stat(path);
    const bytes = (await stat(path)).isFile() ? await readFile(path) : '';
    told.push(`${name} ${mtimeMs} ${createHash('sha256').update(bytes).digest('hex')}`);
  }
  return told;
}

async function alterWord(data: string): Promise<void> {
  const path = join(data, 'journal.ndjson');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"Added', '"Altered'));
  expect(await readFile(path, 'utf8')).not.toBe(text);
}

/** What `doctor` says of the store. */
async function doctorOf(dataDir: string): Promise<string> {
  const copies = { count: async () => 0 } as Copies;
  const looks = looksAt({ ...readConfig({}), dataDir, port: 1 }, () => copies, { server: null } as Where);
  const findings = await Promise.all(looks.map((look) => look()));
  return findings.find(({ what }) => what === 'store')?.state ?? '';
}

describe('a look at the embedded store', () => {
  it.each<[string, () => string, (data: string) => Promise<void>, string]>([
    ['that is whole', () => folder, async () => undefined, 'of other rules'],
    ['that a killed process left', () => open, async () => undefined, 'of other rules'],
    ['whose journal has one altered word', () => folder, alterWord, 'tells of another history than the graph'],
  ])('%s changes no file of it', async (_what, of, before, told) => {
    const data = of();
    await before(data);
    const was = await hashes(data);
    expect(await doctorOf(data)).toContain(told);
    expect(await hashes(data)).toEqual(was);
  });

  it('tells of changes that the graph has lost, and takes no change', async () => {
    const path = join(folder, 'journal.ndjson');
    const text = await readFile(path, 'utf8');
    const last = JSON.parse(text.trimEnd().split('\n').at(-1) as string);
    await writeFile(path, `${text}${JSON.stringify({ ...last, sequence: last.sequence + 1 })}\n`);
    const { store, otherHistory } = await lookAtEmbedded(folder);
    expect(otherHistory).toBeNull();
    expect(await store.damage()).toContain('the last 1 are lost');
    await expect(store.apply({ ...METRICS, hash: 'another' }, BY)).rejects.toThrow();
    await store.close();
  });

  it('refuses who would write it meanwhile, and is refused where one writes', async () => {
    const locked = { code: 'STORE_LOCKED' };
    const { store } = await lookAtEmbedded(folder);
    await expect(openEmbeddedStore({ folder })).rejects.toMatchObject(locked);
    await store.close();
    const writing = await openEmbeddedStore({ folder });
    await expect(lookAtEmbedded(folder)).rejects.toMatchObject(locked);
    await writing.close();
  });
});
