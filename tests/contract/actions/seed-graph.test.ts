import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedGraph } from '../../../src/actions/seed-graph.ts';
import { readSeedFolder, type SeedFolder } from '../../../src/connectors/seed-folder.ts';
import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { ROOT } from '../../support/seeded-store.ts';

const CLAIMS = 'articles/everything-rally/claims.json';
const CAUSES = 'articles/everything-rally/causes.json';

let folder: SeedFolder;
let store: Store;

beforeAll(async () => {
  folder = await readSeedFolder(ROOT);
});

beforeEach(async () => {
  const executor = await openGrafeo({ folder: null });
  await executor.ensureSchema();
  store = createStore(executor);
});

afterEach(() => store.close());

const seed = (files: ReadonlyMap<string, string> = folder.files, rules = 'rules 1', into: Store = store) =>
  seedGraph(into, { folder: { ...folder, files }, rules, now: () => '2026-02-01T12:00:00Z' });

const withText = (path: string, from: string, to: string): Map<string, string> => {
  const text = folder.files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not contain "${from}".`);
  return new Map([...folder.files, [path, text.replace(from, to)]]);
};

const look = async () => ({ version: (await store.state()).dataVersion, counts: await store.counts() });

describe('seedGraph', () => {
  it('loads every file once, and nothing again', async () => {
    expect(await seed()).toBe(folder.files.size);
    const before = await look();
    expect(await seed()).toBe(0);
    expect(await look()).toEqual(before);
    expect((await store.journal(0)).map(({ sequence }) => sequence)).toEqual(
      [...folder.files.keys()].map((_, n) => n + 1),
    );
  });

  it('loads the file that changed, and no other', async () => {
    await seed();
    const { version } = await look();
    const statement =
      (JSON.parse(folder.files.get(CLAIMS) ?? '') as { claims: { statement: string }[] }).claims[0]?.statement ?? '';
    expect(await seed(withText(CLAIMS, statement, 'Said in another way.'))).toBe(1);
    expect((await look()).version).not.toBe(version);
    expect((await store.journal(folder.files.size)).map(({ origin, actor }) => [origin, actor])).toEqual([
      [CLAIMS, 'seed'],
    ]);
  });

  it('checks claims anew when the series they rest on changes', async () => {
    await seed();
    const changed = withText(
      'series/treasury/net-marketable-borrowing.csv',
      '569000000000,2025-11-03',
      '469000000000,2025-11-03',
    );
    await seed(changed);
    const counts = await store.verdictCounts([
      (await store.page('Article', { after: null, before: null, limit: 1, backwards: false })).rows[0]?.id ?? '',
    ]);
    expect(counts[0]?.get('CONTRADICTED')).toBe(5);
  });

  it('takes out what a file said that is gone', async () => {
    await seed();
    const files = new Map([...folder.files].filter(([path]) => path !== CAUSES));
    expect(await seed(files)).toBe(1);
    const counts = await store.counts();
    expect([counts.get('CausalLink') ?? 0, counts.get('Loop') ?? 0, counts.get('Claim')]).toEqual([0, 0, 15]);
    expect((await store.journal(folder.files.size))[0]).toMatchObject({ origin: CAUSES, after: null });
  });

  it('loads all of it anew when a rule changes', async () => {
    await seed();
    const { version, counts } = await look();
    expect(await seed(folder.files, 'rules 2')).toBe(folder.files.size);
    expect(await look()).toEqual({ version: expect.not.stringMatching(version), counts });
  });

  it('does not take a graph between two seeds for whole, and brings it back', async () => {
    await seed();
    const { counts } = await look();
    const changed = new Map([
      ...folder.files,
      [CLAIMS, (folder.files.get(CLAIMS) ?? '').replace('dollars', 'US dollars')],
      [CAUSES, (folder.files.get(CAUSES) ?? '').replace('borrows', 'takes')],
    ]);
    let left = 1;
    const failing: Store = {
      ...store,
      apply: (change, by) => (left-- > 0 ? store.apply(change, by) : Promise.reject(new Error('The power went out.'))),
    };
    await expect(seed(changed, 'rules 1', failing)).rejects.toThrow('The power went out.');
    expect((await store.state()).seedFingerprint).toBeNull();
    expect(await seed()).toBe(1);
    expect((await look()).counts).toEqual(counts);
    expect((await store.state()).seedFingerprint).not.toBeNull();
  });

  it('leaves off when it is told to', async () => {
    let asked = 0;
    const part = await seedGraph(store, {
      folder,
      rules: 'rules 1',
      now: () => '2026-02-01T12:00:00Z',
      isStopped: () => ++asked > 3,
    });
    expect([part, (await store.state()).seedFingerprint]).toEqual([3, null]);
  });

  it('goes on where it was stopped', async () => {
    let left = 7;
    const failing: Store = {
      ...store,
      apply: (change, by) => (left-- > 0 ? store.apply(change, by) : Promise.reject(new Error('The power went out.'))),
    };
    await expect(seed(folder.files, 'rules 1', failing)).rejects.toThrow('The power went out.');
    expect((await store.state()).seedFingerprint).toBeNull();
    expect(await seed()).toBe(folder.files.size - 7);
    expect(await store.damage()).toBeNull();
  });

  it.each([
    [
      'a series that does not exist',
      'at(\\"fred/dgs10\\", $to)',
      'at(\\"fred/dgs1\\", $to)',
      `seed/${CLAIMS} at the formula of everything-rally-c083: There is no series "fred/dgs1"; did you mean "fred/dgs10"? It must be a formula that the data can be held against.`,
    ],
    [
      'units that do not fit',
      'at(\\"fred/dgs10\\", $to)',
      'at(\\"cbo/debt\\", \\"FY2025\\")',
      `seed/${CLAIMS} at the formula of everything-rally-c083: Cannot compare USD and percent: the units do not fit. It must be a formula that the data can be held against.`,
    ],
  ])('refuses a formula with %s, and loads nothing', async (_what, from, to, sentence) => {
    await expect(seed(withText(CLAIMS, from, to))).rejects.toThrow(sentence);
    expect((await store.state()).dataVersion).toBe('0-empty');
  });
});
