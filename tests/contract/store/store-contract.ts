import { afterEach, beforeEach, describe } from 'vitest';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeAtomicity } from './contract-of-atomicity.ts';
import { describeChanges } from './contract-of-changes.ts';
import { describeChecks } from './contract-of-checks.ts';
import { describeDamage } from './contract-of-damage.ts';
import { describeExecutor } from './contract-of-executor.ts';
import { describePages } from './contract-of-pages.ts';
import { describeReadingAhead } from './contract-of-reading-ahead.ts';
import { describeRecords } from './contract-of-records.ts';
import { describeSearch } from './contract-of-search.ts';
import { describeSnapshotNodes, describeSnapshots } from './contract-of-snapshots.ts';
import { describeViews } from './contract-of-views.ts';
import { describeWhole } from './contract-of-whole.ts';

/** What each part of the contract is given: a store over an empty graph. */
export interface Opened {
  readonly store: Store;
  readonly executor: GraphExecutor;
}

/** Everything that a store must do, whatever the engine. `open` gives an executor with its schema over an empty graph. */
export function describeStore(
  name: string,
  open: () => Promise<{ readonly executor: GraphExecutor; release(): Promise<void> }>,
): void {
  describe(name, () => {
    const opened = {} as { -readonly [K in keyof Opened]: Opened[K] } & { release(): Promise<void> };

    beforeEach(async () => {
      const { executor, release } = await open();
      Object.assign(opened, { executor, release, store: createStore(executor) });
    });
    afterEach(() => opened.release());

    describeRecords(opened);
    describePages(opened);
    describeChanges(opened);
    describeChecks(opened);
    describeAtomicity(opened);
    describeDamage(opened);
    describeExecutor(opened);
    describeSearch(opened);
    describeSnapshots(() => opened.store.snapshots);
    describeSnapshotNodes(opened);
    describeViews(opened);
    describeReadingAhead(opened);
    describeWhole(opened);
  });
}
