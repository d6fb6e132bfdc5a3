import { afterEach, beforeEach, expect, it } from 'vitest';
import { rebuildInPlace } from '../../../src/actions/rebuild-in-place.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { BY, METRICS, SEED } from '../store/sample-seed.ts';

let store: Store;
let fresh: Store;
beforeEach(async () => {
  store = await openEmbeddedStore({ folder: null });
  fresh = await openEmbeddedStore({ folder: null });
  for (const part of SEED) for (const one of [store, fresh]) await one.apply(part, BY);
});
afterEach(() => Promise.all([store.close(), fresh.close()]));

it('keeps what another instance wrote until the store took no more', async () => {
  const change = { ...METRICS, records: METRICS.records.slice(0, 1), hash: 'another' };
  const slow: Store = {
    ...store,
    async remake(work, parts) {
      await store.apply(change, { ...BY, actor: 'another' });
      await store.remake(work, parts);
    },
  };
  expect(await rebuildInPlace(slow, fresh, '2026-02-14T08:00:00.000Z')).toEqual({
    fits: SEED.length + 1,
    lines: SEED.length + 1,
  });
  const journal = await store.journal(0);
  expect(journal.map(({ actor }) => actor)).toEqual([...SEED.map(() => BY.actor), 'another', 'rebuild']);
  expect((await store.state()).dataVersion).toMatch(new RegExp(`^${SEED.length + 2}-`));
  expect((await store.state()).origins.get(METRICS.origin)).toBe(METRICS.hash);
});
