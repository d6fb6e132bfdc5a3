import type { Where } from './cli/cli.ts';
import { type Look, lookAt, lookAtNode, lookAtServer } from './cli/doctor.ts';
import type { Config } from './config.ts';
import type { Copies } from './connectors/copies.ts';
import { programRules } from './connectors/program-rules.ts';
import { greet } from './connectors/remote-graph.ts';
import { readSeedFolder } from './connectors/seed-folder.ts';
import { Problem } from './domain/problem.ts';
import type { ProblemCode } from './domain/problems.ts';
import { serverUrl } from './find-graph.ts';
import { isByRules } from './ingest/fingerprint-of.ts';
import { openNeo4j } from './open-plain-store.ts';
import type { Store } from './store/store.ts';

/** A store that is whole, by these rules or by others, which are not to be judged by these. */
async function stateOf(store: Store): Promise<string> {
  const { seedFingerprint, dataVersion } = await store.state();
  if (seedFingerprint === null) return `not all of the seed is in; the rest is loaded when the program starts`;
  const isCurrent = isByRules(seedFingerprint, await programRules());
  const damage = isCurrent ? await store.damage() : null;
  if (damage !== null) throw new Problem('STORE_DAMAGED', damage);
  const age = isCurrent ? 'by these rules' : 'of other rules: it is brought up to date when the program starts';
  return `whole, ${age}, data version ${dataVersion}`;
}

async function stateOfEmbedded(folder: string): Promise<string> {
  const { hasGraph } = await import('./store/grafeo/graph-files.ts');
  const { hasRemade } = await import('./store/grafeo/remake-embedded.ts');
  const left = (await hasRemade(folder))
    ? '; a restore or rebuild runs, or was broken off, and then all is as it was before it: run it again'
    : '';
  if (!(await hasGraph(folder)))
    return `no embedded store in "${folder}" yet; it is made when the program first starts${left}`;
  const { lookAtEmbedded } = await import('./store/grafeo/look-at-embedded.ts');
  const { store, otherHistory } = await lookAtEmbedded(folder);
  try {
    const journal = otherHistory === null ? '' : `; ${otherHistory}`;
    return `${store.description} in "${folder}", ${await stateOf(store)}${journal}${left}`;
  } finally {
    await store.close();
  }
}

/** Whether a server is there, be it one that has no time. */
const isServed = (url: string): Promise<boolean> =>
  greet(url).then(
    (greeting) => greeting !== null,
    () => true,
  );

/** The same; that a server runs on it is how it should be. */
async function stateBesideServer(folder: string, url: string): Promise<string> {
  try {
    return await stateOfEmbedded(folder);
  } catch (error) {
    const isHeld = error instanceof Problem && error.code === 'STORE_LOCKED';
    if (!isHeld || !(await isServed(url))) throw error;
    return `in "${folder}", in use, while the server at ${url} answers`;
  }
}

async function stateOfNeo4j({ neo4j }: Config): Promise<string> {
  if (neo4j === null) return 'none is configured';
  const store = await openNeo4j(neo4j);
  try {
    return `${store.description} at ${neo4j.uri}, ${await stateOf(store)}`;
  } finally {
    await store.close();
  }
}

/** Which command mends a store. */
const MENDED: { readonly [C in ProblemCode]?: string } = {
  STORE_LOCKED: 'Stop the process that holds it, or set DATA_DIR to another folder.',
  STORE_DAMAGED: 'Run "fiscal-claims rebuild", or "fiscal-claims restore <file> --replace" with a backup.',
  STORE_UNFINISHED: 'Run "fiscal-claims restore <file>" again, or "fiscal-claims rebuild".',
};

const mended =
  (otherwise: string) =>
  (code: ProblemCode | null): string =>
    (code === null ? undefined : MENDED[code]) ?? otherwise;

async function stateOfCopies(copies: Copies): Promise<string> {
  const count = await copies.count();
  return count === 0 ? 'none attached' : `${count} attached`;
}

/** What `doctor` looks at on this machine. */
export function looksAt(
  config: Config | Error,
  copiesOf: (config: Config) => Copies,
  { server }: Where,
): readonly Look[] {
  const node = lookAtNode(process.version);
  const configuration = lookAt(
    'configuration',
    async () => {
      if (config instanceof Error) throw config;
      return 'readable';
    },
    'Correct the variable that is named.',
  );
  if (config instanceof Error) return [node, configuration];
  return [
    node,
    configuration,
    lookAtServer(server?.replace(/\/+$/, '') ?? serverUrl(config), server !== null, greet),
    config.neo4j === null
      ? lookAt(
          'store',
          () => stateBesideServer(config.dataDir, server?.replace(/\/+$/, '') ?? serverUrl(config)),
          mended('Look at who may write the folder, and whether there is room; or set DATA_DIR to another.'),
        )
      : lookAt(
          'store',
          () => stateOfNeo4j(config),
          mended('Start that Neo4j, or unset NEO4J_URI for the embedded store.'),
        ),
    lookAt(
      'seed',
      async () => `${(await readSeedFolder(config.root)).files.size} files`,
      'Install the program anew: its seed is not whole.',
    ),
    lookAt('copies', () => stateOfCopies(copiesOf(config)), 'Look at who may read the folder.'),
  ];
}
