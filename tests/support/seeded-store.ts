import { join } from 'node:path';
import { seedGraph } from '../../src/actions/seed-graph.ts';
import { readSeedFolder } from '../../src/connectors/seed-folder.ts';
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts';
import type { GraphExecutor } from '../../src/store/graph-executor.ts';
import { createStore } from '../../src/store/graph-store.ts';
import type { Store } from '../../src/store/store.ts';
import { countReads } from './count-reads.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The whole seed in a store over any database, and the statements that it is asked. */
export async function seededStore(executor: GraphExecutor) {
  const counted = countReads(executor);
  await counted.ensureSchema();
  const store = createStore(counted);
  await seedGraph(store, { folder: await readSeedFolder(ROOT), rules: 'test', now: () => '2026-02-01T12:00:00Z' });
  counted.forget();
  return { store, executor: counted };
}

/** The same in memory. */
export async function seededInMemory(): Promise<{ store: Store; executor: ReturnType<typeof countReads> }> {
  return seededStore(await openGrafeo({ folder: null }));
}
