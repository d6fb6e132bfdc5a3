import { seedGraph } from './actions/seed-graph.ts';
import type { Config } from './config.ts';
import { programRules } from './connectors/program-rules.ts';
import { readSeedFolder } from './connectors/seed-folder.ts';
import { Problem } from './domain/problem.ts';
import { isByRules } from './ingest/fingerprint-of.ts';
import { openNeo4j } from './open-plain-store.ts';
import type { Watched } from './store/graph-store.ts';
import type { Store } from './store/store.ts';
import type { KeptSettings } from './store/versions.ts';
import type { StoreWatch } from './store/watched-executor.ts';
import type { Telemetry } from './telemetry.ts';

/** The time in UTC, as RFC 3339. */
type Now = () => string;

interface Serving {
  /** Whether the program has been told to stop. */
  readonly isStopped?: () => boolean;
  /** Milliseconds that only grow. With it, what was read is kept as the configuration says; else nothing is. */
  readonly clock?: () => number;
  /** Told how the store does. */
  readonly watch?: StoreWatch;
}

/** The store that the configuration names, whole: seeded where it is not, put right where it is damaged. */
export async function openSeededStore(
  config: Config,
  telemetry: Telemetry,
  now: Now,
  { isStopped, clock, watch }: Serving = {},
): Promise<Store> {
  const rules = await programRules();
  const { cacheBytes, staleMs, readsAhead } = config;
  const kept = clock === undefined ? {} : { cacheBytes, staleMs, readsAhead, clock, watch };
  const store = await openStore(config, rules, telemetry, now, kept);
  try {
    const { origins, checks } = await seedGraph(store, {
      folder: await readSeedFolder(config.root),
      rules,
      now,
      ...(isStopped === undefined ? {} : { isStopped }),
    });
    if (origins > 0) telemetry.say(`Seeded ${origins} files into ${store.description}; checks made: ${checks}.`);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Only the adapter that is wanted is loaded: each brings an engine or a driver along. */
async function openStore(
  config: Config,
  rules: string,
  telemetry: Telemetry,
  now: Now,
  kept: Partial<KeptSettings> & Watched,
): Promise<Store> {
  const { neo4j, dataDir } = config;
  if (neo4j !== null) return openNeo4j(neo4j, kept);
  const { openEmbeddedStore } = await import('./store/grafeo/open-embedded-store.ts');
  const damage = (await isLost(dataDir))
    ? `The graph that the journal in "${dataDir}" tells of is gone.`
    : await openWhole(() => openEmbeddedStore({ folder: dataDir }, kept), rules);
  if (typeof damage !== 'string') return damage;
  // All that an embedded store says comes from the seed, so that it can be made anew; the damaged files are kept.
  const { rebuildEmbedded } = await import('./rebuild-store.ts');
  const { kept: names, told, fits, lines } = await rebuildEmbedded(config, now, { called: 'damaged' });
  const lost =
    fits === lines
      ? ''
      : ` Of ${lines} lines of its journal only the first ${fits} could be read and fit; the file is kept with the others.`;
  telemetry.complain(
    `${damage} What is left is set aside as ${names.join(', ')} in "${dataDir}", and rebuilt from the seed. ${told}${lost}`,
  );
  return openEmbeddedStore({ folder: dataDir }, kept);
}

/** Whether there is a history without its graph. */
async function isLost(folder: string): Promise<boolean> {
  const { hasGraph } = await import('./store/grafeo/graph-files.ts');
  if (await hasGraph(folder)) return false;
  const { readJournalFile } = await import('./store/journal-file.ts');
  return (await readJournalFile(folder)).entries.length > 0;
}

/** The embedded store, or what is wrong with it. One that is not whole by these rules is loaded anyway. */
async function openWhole(open: () => Promise<Store>, rules: string): Promise<Store | string> {
  let store: Store;
  try {
    store = await open();
  } catch (error) {
    if (error instanceof Problem && error.code === 'STORE_DAMAGED') return error.message;
    throw error;
  }
  try {
    const { seedFingerprint } = await store.state();
    if (seedFingerprint === null || !isByRules(seedFingerprint, rules)) return store;
    const damage = await store.damage();
    if (damage === null) return store;
    await store.close();
    return damage;
  } catch (error) {
    await store.close();
    throw error;
  }
}
