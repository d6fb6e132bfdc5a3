import { seedGraph } from './actions/seed-graph.ts';
import type { Config } from './config.ts';
import type { Neo4jConfig } from './config-values.ts';
import { programRules } from './connectors/program-rules.ts';
import { readSeedFolder } from './connectors/seed-folder.ts';
import type { Watched } from './store/graph-store.ts';
import type { Store } from './store/store.ts';
import type { KeptSettings } from './store/versions.ts';

/** The store in a Neo4j; its driver is loaded only where one is configured. */
export async function openNeo4j(
  { uri, user, password, database }: Neo4jConfig,
  kept: Partial<KeptSettings> & Watched = {},
): Promise<Store> {
  const { openNeo4jStore } = await import('./store/neo4j/open-neo4j-store.ts');
  const place = {
    uri,
    user: user ?? undefined,
    password: password ?? undefined,
    database: database ?? undefined,
  };
  return openNeo4jStore(place, kept);
}

/** The seed in a store that is nowhere but in memory, and gone when the process ends. */
export async function openInMemory(config: Config, now: () => string): Promise<Store> {
  const { openEmbeddedStore } = await import('./store/grafeo/open-embedded-store.ts');
  const store = await openEmbeddedStore({ folder: null });
  await seedGraph(store, { folder: await readSeedFolder(config.root), rules: await programRules(), now });
  return store;
}
