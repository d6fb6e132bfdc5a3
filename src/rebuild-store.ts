import { type BroughtBack, rebuildInPlace } from './actions/rebuild-in-place.ts';
import { rebuiltParts } from './actions/rebuilt-parts.ts';
import type { Config } from './config.ts';
import { Problem } from './domain/problem.ts';
import { openInMemory, openNeo4j } from './open-plain-store.ts';
import { hasGraph } from './store/grafeo/graph-files.ts';
import { openEmbeddedStore } from './store/grafeo/open-embedded-store.ts';
import { remakeEmbedded } from './store/grafeo/remake-embedded.ts';
import { soundHistory } from './store/history.ts';
import { readJournalFile } from './store/journal-file.ts';
import type { Store } from './store/store.ts';

/** A graph that was made anew. */
export interface Rebuilt extends BroughtBack {
  readonly dataVersion: string;
  readonly store: string;
  /** Files of the former graph. */
  readonly kept: readonly string[];
  /** What became of the history, as a sentence. */
  readonly told: string;
}

const toldOf = (dataVersion: string, fits: number): string =>
  fits === 0
    ? `It has no history but its own; its data version is ${dataVersion}.`
    : `Its ${fits === 1 ? 'one change' : `${fits} changes`} so far are brought back; its data version is ${dataVersion}.`;

/** The store in a folder as far as it can be opened: it holds the lock of the folder as long as it is open. */
export async function openAsItIs(folder: string): Promise<Store | null> {
  if (!(await hasGraph(folder))) return null;
  return openEmbeddedStore({ folder }).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'STORE_DAMAGED') return null;
    throw error;
  });
}

/** Work on a store, which is closed at its end. */
async function during<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Makes the graph of the data folder anew from the seed, with the history that its journal tells. */
export async function rebuildEmbedded(
  config: Config,
  now: () => string,
  { called = 'before' }: { readonly called?: 'before' | 'damaged' } = {},
): Promise<Rebuilt> {
  const { dataDir } = config;
  const former = await openAsItIs(dataDir);
  try {
    return await during(await openInMemory(config, now), async (fresh) => {
      const { entries, lines } = await readJournalFile(dataDir);
      const history = soundHistory(entries);
      const at = now();
      const kept = await remakeEmbedded(dataDir, { work: 'rebuild', at }, rebuiltParts(fresh, history, at), {
        called,
        goesOn: history.length === entries.length,
        former,
      });
      const how = { fits: history.length, lines, kept };
      return during(await openEmbeddedStore({ folder: dataDir }), (store) => rebuiltOf(store, how));
    });
  } finally {
    await former?.close();
  }
}

/** The same in a Neo4j, whose history is in its own nodes. */
export async function rebuildNeo4j(config: Config, now: () => string): Promise<Rebuilt> {
  if (config.neo4j === null) throw new Error('There is no Neo4j to rebuild.');
  return during(await openNeo4j(config.neo4j), async (store) =>
    during(await openInMemory(config, now), async (fresh) =>
      rebuiltOf(store, { ...(await rebuildInPlace(store, fresh, now())), kept: [] }),
    ),
  );
}

async function rebuiltOf(store: Store, how: BroughtBack & Pick<Rebuilt, 'kept'>): Promise<Rebuilt> {
  const { dataVersion } = await store.state();
  return { dataVersion, store: store.description, ...how, told: toldOf(dataVersion, how.fits) };
}
