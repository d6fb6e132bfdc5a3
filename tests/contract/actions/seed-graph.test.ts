import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedGraph } from '../../../src/actions/seed-graph.ts';
import { readSeedFolder, type SeedFolder } from '../../../src/connectors/seed-folder.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { ClaimsFile } from '../../../src/ingest/seed-format.ts';
import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { lightSeed } from '../../support/light-seed.ts';
import { ROOT } from '../../support/seeded-store.ts';

const CLAIMS = 'articles/everything-rally/claims.json';
const CAUSES = 'articles/everything-rally/causes.json';
const SCENARIOS = 'articles/everything-rally/scenarios.json';

let folder: SeedFolder;
let claims: ClaimsFile['claims'];
let formulas: readonly string[];
let store: Store;

beforeAll(async () => {
  folder = lightSeed(await readSeedFolder(ROOT));
  claims = (JSON.parse(folder.files.get(CLAIMS) ?? '') as ClaimsFile).claims;
  formulas = claims.flatMap(({ formula }) => formula ?? []);
});

beforeEach(async () => {
  const executor = await openGrafeo({ folder: null });
  await executor.ensureSchema();
  store = createStore(executor);
});

afterEach(() => store.close());

const seed = (files: ReadonlyMap<string, string> = folder.files, rules = 'rules 1', into: Store = store) =>
  seedGraph(into, { folder: { ...folder, files }, rules, now: () => '2026-02-01T12:00:00Z', mostNodes: 100 });

const withText = (path: string, from: string, to: string): Map<string, string> => {
  const text = folder.files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not contain "${from}".`);
  return new Map([...folder.files, [path, text.replace(from, to)]]);
};

const look = async () => ({ version: (await store.state()).dataVersion, counts: await store.counts() });

describe('seedGraph', () => {
  it('loads every file once, and nothing again', async () => {
    expect(await seed()).toEqual({ origins: folder.files.size, checks: formulas.length });
    const before = await look();
    expect(await seed()).toEqual({ origins: 0, checks: 0 });
    expect(await look()).toEqual(before);
    expect((await store.journal(0)).map(({ sequence }) => sequence)).toEqual(
      [...folder.files.keys()].map((_, n) => n + 1),
    );
  });

  it('loads the file that changed, and no other', async () => {
    await seed();
    const { version } = await look();
    const statement = claims[0]?.statement ?? '';
    expect(await seed(withText(CLAIMS, statement, 'Said in another way.'))).toEqual({ origins: 1, checks: 0 });
    expect((await look()).version).not.toBe(version);
    expect((await store.journal(folder.files.size)).map(({ origin, actor }) => [origin, actor])).toEqual([
      [CLAIMS, 'seed'],
    ]);
  });

  // Which claims rest on a figure, by way of others too, and what becomes of them.
  it.each<[string, string, string, string, Readonly<Record<string, string>>]>([
    [
      'the borrowing that six claims are computed from',
      'series/treasury/net-marketable-borrowing.csv',
      '569000000000,2025-11-03',
      '469000000000,2025-11-03',
      {
        c001: 'CLOSE',
        c003: 'CONTRADICTED',
        c004: 'CONTRADICTED',
        c005: 'CONTRADICTED',
        c006: 'PENDING',
        c088: 'CONTRADICTED',
      },
    ],
    [
      'a term premium, which leaves all verdicts as they were',
      'series/nyfed/acmtp10.csv',
      '1961-06,0.1778',
      '1961-06,0.1779',
      { c047: 'ACCURATE', c051: 'CONTRADICTED', c052: 'CLOSE', c082: 'NOT_CHECKABLE' },
    ],
    [
      'a deficit',
      'series/omb/deficit-gdp.csv',
      'FY2020,14.7',
      'FY2020,94.7',
      { c034: 'CONTRADICTED', c035: 'CONTRADICTED' },
    ],
  ])('checks anew what rests on %s, and nothing else', async (_what, path, from, to, expected) => {
    await seed();
    const ids = claims.map(({ slug }) => nodeId('Claim', slug));
    const checks = async () =>
      new Map((await store.checks(ids)).map((check) => [check?.claimSlug.slice(-4) ?? '', check]));
    const before = await checks();
    const { checks: made } = await seed(withText(path, from, to));
    expect(made).toBe(Object.keys(expected).length);
    const after = await checks();
    const renewed = [...after].filter(([claim, check]) => check?.basis !== before.get(claim)?.basis);
    expect(Object.fromEntries(renewed.map(([claim, check]) => [claim, check?.check.verdict]))).toEqual(expected);
    for (const [claim, check] of after) {
      if (!(claim in expected)) expect(check).toEqual(before.get(claim));
    }
    const turned = Object.entries(expected).filter(([claim, verdict]) => before.get(claim)?.check.verdict !== verdict);
    const told = (await store.journal(folder.files.size)).flatMap(({ verdicts }) => verdicts);
    expect(told.map(({ claim, after: verdict }) => [claim.slice(-4), verdict])).toEqual(turned);
  });

  it('takes out what a file said that is gone', async () => {
    await seed();
    const files = new Map([...folder.files].filter(([path]) => path !== CAUSES && path !== SCENARIOS));
    expect(await seed(files)).toEqual({ origins: 2, checks: 0 });
    const counts = await store.counts();
    expect([counts.get('CausalLink') ?? 0, counts.get('Loop') ?? 0, counts.get('Claim')]).toEqual([
      0,
      0,
      claims.length,
    ]);
    expect(await store.journal(folder.files.size)).toMatchObject([
      { origin: CAUSES, after: null },
      { origin: SCENARIOS, after: null },
    ]);
  });

  it('loads all of it anew when a rule changes', async () => {
    await seed();
    const { version, counts } = await look();
    expect(await seed(folder.files, 'rules 2')).toEqual({ origins: folder.files.size, checks: formulas.length });
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
      applyAll: (changes, by) =>
        left-- > 0 ? store.applyAll(changes, by) : Promise.reject(new Error('The power went out.')),
    };
    await expect(seed(changed, 'rules 1', failing)).rejects.toThrow('The power went out.');
    expect((await store.state()).seedFingerprint).toBeNull();
    expect(await seed()).toMatchObject({ origins: 1 });
    expect((await look()).counts).toEqual(counts);
    expect((await store.state()).seedFingerprint).not.toBeNull();
  });

  it('leaves off when it is told to', async () => {
    let asked = 0;
    const part = await seedGraph(store, {
      folder,
      rules: 'rules 1',
      now: () => '2026-02-01T12:00:00Z',
      isStopped: () => ++asked > 2,
      mostNodes: 100,
    });
    const { origins, seedFingerprint } = await store.state();
    expect([part.origins, seedFingerprint]).toEqual([origins.size, null]);
    expect([origins.size >= 2, origins.size < folder.files.size]).toEqual([true, true]);
  });

  it('goes on where it was stopped', async () => {
    let left = 3;
    const failing: Store = {
      ...store,
      applyAll: (changes, by) =>
        left-- > 0 ? store.applyAll(changes, by) : Promise.reject(new Error('The power went out.')),
    };
    await expect(seed(folder.files, 'rules 1', failing)).rejects.toThrow('The power went out.');
    const { seedFingerprint, origins } = await store.state();
    expect([seedFingerprint, origins.size >= 3, origins.size < folder.files.size]).toEqual([null, true, true]);
    expect(await seed()).toMatchObject({ origins: folder.files.size - origins.size });
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
      `seed/${CLAIMS} at the formula of everything-rally-c083: Cannot compare USD and percent: the units do not fit; write "5.5-6%" in USD, or measure something in percent. It must be a formula that the data can be held against.`,
    ],
    [
      'an outcome that names a series that is not there',
      '"formula": "at(\\"cbo/debt-gdp@2025-01\\", \\"FY2035\\")"',
      '"formula": "at(\\"cbo/debt-gdp@2025-01\\", \\"FY2035\\")", "outcomeFormula": "at(\\"cbo/debt-gdb\\", \\"FY2035\\")"',
      `seed/${CLAIMS} at the outcome formula of everything-rally-c062: There is no series "cbo/debt-gdb"; did you mean "cbo/debt-gdp"? It must be a formula that the data can be held against.`,
    ],
  ])('refuses a formula with %s, and loads nothing', async (_what, from, to, sentence) => {
    await expect(seed(withText(CLAIMS, from, to))).rejects.toThrow(sentence);
    expect((await store.state()).dataVersion).toBe('0-empty');
  });
});
