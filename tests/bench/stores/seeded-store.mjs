// The whole seed in an embedded store in memory.
import { fileURLToPath } from 'node:url';
import { seedGraph } from '../../../dist/actions/seed-graph.js';
import { readSeedFolder } from '../../../dist/connectors/seed-folder.js';
import { openEmbeddedStore } from '../../../dist/store/grafeo/open-embedded-store.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A store that holds the seed as it is seen on a day. */
export async function seededStore(day) {
  const store = await openEmbeddedStore({ folder: null });
  await seedGraph(store, { folder: await readSeedFolder(ROOT), rules: 'bench', now: () => `${day}T12:00:00Z` });
  return store;
}
