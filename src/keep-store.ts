import { type Backup, backupGraph } from './actions/backup-graph.ts';
import { restoredParts } from './actions/restored-parts.ts';
import type { Config } from './config.ts';
import type { Neo4jConfig } from './config-values.ts';
import { programRules } from './connectors/program-rules.ts';
import { Problem } from './domain/problem.ts';
import { openNeo4j } from './open-plain-store.ts';
import { openAsItIs, type Rebuilt, rebuildEmbedded, rebuildNeo4j } from './rebuild-store.ts';
import { hasGraph } from './store/grafeo/graph-files.ts';
import { openEmbeddedStore } from './store/grafeo/open-embedded-store.ts';
import { remakeEmbedded } from './store/grafeo/remake-embedded.ts';
import { snapshotsIn, snapshotsOf } from './store/snapshot-folder.ts';
import type { Store } from './store/store.ts';
import { checkBackup } from './store/whole/read-backup.ts';
import type { Remaking } from './store/whole/remake-graph.ts';

type Now = () => string;

/** A backup that was put into a store. */
export interface Restored {
  readonly file: string;
  /** When the backup was taken, and from what. */
  readonly at: string;
  readonly from: string;
  readonly store: string;
  readonly dataVersion: string;
  readonly snapshots: number;
  /** Files of the graph that was there before. */
  readonly kept: readonly string[];
}

/** Keeps the graph of the configured store as a file. */
export async function backup(config: Config, path: string, now: Now): Promise<Backup> {
  const { neo4j, dataDir } = config;
  if (neo4j === null && !(await hasGraph(dataDir))) throw new Problem('STORE_EMPTY');
  const store = neo4j === null ? await openEmbeddedStore({ folder: dataDir }) : await openNeo4j(neo4j);
  try {
    return await backupGraph(store, { path, rules: await programRules(), now });
  } finally {
    await store.close();
  }
}

/** Puts a backup into the configured store; the whole file is read and checked before anything is written. */
export async function restore(config: Config, path: string, isReplacing: boolean, now: Now): Promise<Restored> {
  const { dataVersion, at, store: from, snapshots } = await checkBackup(path);
  const work = { work: 'restore', at: now() } as const;
  const { neo4j, dataDir } = config;
  const put = { path, isReplacing, work };
  const into = neo4j === null ? await restoreEmbedded(dataDir, put) : await restoreNeo4j(neo4j, put);
  return { file: path, at, from, snapshots, dataVersion, ...into };
}

/** What is put where, and whether it may take the place of a graph. */
interface Put {
  readonly path: string;
  readonly isReplacing: boolean;
  readonly work: Remaking;
}

type Into = Pick<Restored, 'store' | 'kept'>;

async function restoreNeo4j(neo4j: Neo4jConfig, { path, isReplacing, work }: Put): Promise<Into> {
  const store = await openNeo4j(neo4j);
  try {
    if (!isReplacing) await refuseGraph(store);
    await store.remake(work, restoredParts(path, store.snapshots));
    return { store: store.description, kept: [] };
  } finally {
    await store.close();
  }
}

async function restoreEmbedded(folder: string, { path, isReplacing, work }: Put): Promise<Into> {
  const former = await openAsItIs(folder);
  try {
    if (!isReplacing && (await hasGraph(folder))) await refuseGraph(former);
    const parts = restoredParts(path, snapshotsIn(snapshotsOf(folder)));
    const kept = await remakeEmbedded(folder, work, parts, { called: 'before', goesOn: false, former });
    const store = await openEmbeddedStore({ folder });
    await store.close();
    return { store: store.description, kept };
  } finally {
    // It is closed already, unless the work was broken off.
    await former?.close();
  }
}

/** A graph is not replaced unless that is asked for; one that a broken-off work left half way is none. */
async function refuseGraph(store: Store | null): Promise<void> {
  const version = store === null ? 'damaged' : await versionOf(store);
  if (version === null) return;
  const what = version === 'damaged' ? 'a damaged graph' : `a graph already, data version ${version}`;
  throw new Problem(
    'STORE_NOT_EMPTY',
    `The store holds ${what}; add --replace to put the backup in its place, or name another store.`,
  );
}

async function versionOf(store: Store): Promise<string | null> {
  try {
    const { dataVersion } = await store.state();
    return dataVersion === '0-empty' ? null : dataVersion;
  } catch (error) {
    if (error instanceof Problem && error.code === 'STORE_UNFINISHED') return null;
    throw error;
  }
}

/** Makes the graph of the configured store anew from the seed, its history kept. */
export const rebuild = (config: Config, now: Now): Promise<Rebuilt> =>
  config.neo4j === null ? rebuildEmbedded(config, now) : rebuildNeo4j(config, now);
