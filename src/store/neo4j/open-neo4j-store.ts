import { createStore, type Watched } from '../graph-store.ts';
import type { Store } from '../store.ts';
import type { KeptSettings } from '../versions.ts';
import { connectNeo4j, type Neo4jSettings } from './connect-neo4j.ts';

/** The store in a Neo4j, with its constraints and indexes made where they are missing. */
export async function openNeo4jStore(
  settings: Neo4jSettings,
  kept: Partial<KeptSettings> & Watched = {},
): Promise<Store> {
  const executor = await connectNeo4j(settings);
  try {
    await executor.ensureSchema();
    return createStore(executor, kept);
  } catch (error) {
    await executor.close();
    throw error;
  }
}
