import { describe, expect, it } from 'vitest';
import type { Snapshot, Snapshots } from '../../../src/store/snapshots.ts';
import { BY, SEED } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const CLAIM: Snapshot = {
  path: '/claims/everything-rally-c057',
  revision: '63d965f6da6e7eaf',
  at: '2026-02-01T12:00:00Z',
  subject: '{"kind":"claim","printed":"up 100 basis points","note":"“quoted” \\u2028 שלום 🏦"}',
};

/** What is shown once is found for ever, wherever it is kept. */
export function describeSnapshots(snapshots: () => Snapshots): void {
  describe('snapshots', () => {
    it('are given back as they were kept', async () => {
      expect(await snapshots().keep(CLAIM)).toBe(CLAIM.at);
      expect(await snapshots().find(CLAIM.path, CLAIM.revision)).toEqual(CLAIM);
    });

    it.each([
      ['another path', '/claims/everything-rally-c058', CLAIM.revision],
      ['another revision', CLAIM.path, '0000000000000000'],
      ['a path out of the place where they lie', '/../../etc/passwd', '../../../passwd'],
    ])('are not found under %s', async (_what, path, revision) => {
      await snapshots().keep(CLAIM);
      expect(await snapshots().find(path, revision)).toBeNull();
    });

    it('are kept once: the first time counts', async () => {
      await snapshots().keep(CLAIM);
      expect(await snapshots().keep({ ...CLAIM, at: '2027-01-01T00:00:00Z', subject: '{}' })).toBe(CLAIM.at);
      expect(await snapshots().find(CLAIM.path, CLAIM.revision)).toEqual(CLAIM);
    });

    it('of one state that many show at once are one', async () => {
      const times = await Promise.all(
        Array.from({ length: 8 }, (_, second) => snapshots().keep({ ...CLAIM, at: `2026-02-01T12:00:0${second}Z` })),
      );
      const kept = await snapshots().find(CLAIM.path, CLAIM.revision);
      expect(times).toContain(kept?.at);
      expect(kept?.subject).toBe(CLAIM.subject);
    });

    it('hold half a million characters', async () => {
      const long = { ...CLAIM, subject: JSON.stringify('0.8131 '.repeat(70_000)) };
      await snapshots().keep(long);
      expect(await snapshots().find(CLAIM.path, CLAIM.revision)).toEqual(long);
    });
  });
}

/** Snapshots in the graph are no part of what it says. */
export function describeSnapshotNodes(opened: Opened): void {
  it('snapshots are no data: counts, version and wholeness stay', async () => {
    for (const change of SEED) await opened.store.apply(change, BY);
    const before = [await opened.store.counts(), (await opened.store.state()).dataVersion];
    await opened.store.snapshots.keep(CLAIM);
    expect([await opened.store.counts(), (await opened.store.state()).dataVersion]).toEqual(before);
    expect(await opened.store.damage()).toBeNull();
  });

  it('snapshots stay when what they show goes', async () => {
    for (const change of SEED) await opened.store.apply(change, BY);
    await opened.store.snapshots.keep(CLAIM);
    await opened.store.applyAll(
      [...SEED].reverse().map((change) => ({ ...change, records: [], checks: [], hash: 'gone' })),
      BY,
    );
    expect(await opened.store.snapshots.find(CLAIM.path, CLAIM.revision)).toEqual(CLAIM);
  });
}
