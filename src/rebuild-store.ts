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
export interface Rebuilt {
  readonly dataVersion: string;
  readonly store: string;
  /** Entries of the history that were brought back, of so many lines or entries that there were. */
  readonly fits: number;
  readonly lines: number;
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

/** Makes the graph of the data folder anew from the seed, with the history that its journal tells. */
export async function rebuildEmbedded(
  config: Config,
  now: () => string,
  { called = 'before' }: { readonly called?: 'before' | 'damaged' } = {},
): Promise<Rebuilt> {
  const { dataDir } = config;
  const former = await openAsItIs(dataDir);
  const fresh = await openInMemory(config, now);
  try {
    const { entries, lines } = await readJournalFile(dataDir);
    const history = soundHistory(entries);
    const at = now();
    const kept = await remakeEmbedded(dataDir, { work: 'rebuild', at }, rebuiltParts(fresh, history, at), {
      called,
      goesOn: history.length === entries.length,
      release: async () => former?.close(),
    });
    return await rebuiltOf(await openEmbeddedStore({ folder: dataDir }), { fits: history.length, lines, kept });
  } finally {
    await fresh.close();
    await former?.close();
  }
}

/** The same in a Neo4j, whose history is in its own nodes. */
export async function rebuildNeo4j(config: Config, now: () => string): Promise<Rebuilt> {
  if (config.neo4j === null) throw new Error('There is no Neo4j to rebuild.');
  const store = await openNeo4j(config.neo4j);
  try {
    const fresh = await openInMemory(config, now);
    try {
      const entries = await store.journal(0);
      const history = soundHistory(entries);
      const at = now();
      await store.remake({ work: 'rebuild', at }, rebuiltParts(fresh, history, at));
      return await rebuiltOf(store, { fits: history.length, lines: entries.length, kept: [] });
    } finally {
      await fresh.close();
    }
  } finally {
    await store.close();
  }
}

async function rebuiltOf(store: Store, how: Pick<Rebuilt, 'fits' | 'lines' | 'kept'>): Promise<Rebuilt> {
  try {
    const { dataVersion } = await store.state();
    return { dataVersion, store: store.description, ...how, told: toldOf(dataVersion, how.fits) };
  } finally {
    await store.close();
  }
}
