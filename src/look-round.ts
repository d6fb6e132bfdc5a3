import type { Where } from './cli/cli.ts';
import { type Look, lookAt, lookAtNode, lookAtServer } from './cli/doctor.ts';
import type { Config } from './config.ts';
import type { Copies } from './connectors/copies.ts';
import { programRules } from './connectors/program-rules.ts';
import { greet } from './connectors/remote-graph.ts';
import { readSeedFolder } from './connectors/seed-folder.ts';
import { serverUrl } from './find-graph.ts';
import { isByRules } from './ingest/fingerprint-of.ts';

async function stateOfEmbedded(folder: string): Promise<string> {
  const { hasGraph } = await import('./store/grafeo/graph-files.ts');
  if (!(await hasGraph(folder)))
    return `no embedded store in "${folder}" yet; it is made when the program first starts`;
  const { openEmbeddedStore } = await import('./store/grafeo/open-embedded-store.ts');
  const store = await openEmbeddedStore({ folder });
  try {
    const { seedFingerprint, dataVersion } = await store.state();
    const damage = await store.damage();
    if (damage !== null) throw new Error(damage);
    const isCurrent = seedFingerprint !== null && isByRules(seedFingerprint, await programRules());
    const age = isCurrent ? 'by these rules' : 'of other rules: it is brought up to date when the program starts';
    return `${store.description} in "${folder}", whole, ${age}, data version ${dataVersion}`;
  } finally {
    await store.close();
  }
}

async function stateOfNeo4j({ neo4j }: Config): Promise<string> {
  if (neo4j === null) return 'none is configured';
  const { openNeo4jStore } = await import('./store/neo4j/open-neo4j-store.ts');
  const { uri, user, password, database } = neo4j;
  const store = await openNeo4jStore({
    uri,
    user: user ?? undefined,
    password: password ?? undefined,
    database: database ?? undefined,
  });
  try {
    return `${store.description} at ${uri}, data version ${(await store.state()).dataVersion}`;
  } finally {
    await store.close();
  }
}

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
          () => stateOfEmbedded(config.dataDir),
          'Stop the process that holds it, or set DATA_DIR to another folder; a damaged store is rebuilt when the program starts.',
        )
      : lookAt('store', () => stateOfNeo4j(config), 'Start that Neo4j, or unset NEO4J_URI for the embedded store.'),
    lookAt(
      'seed',
      async () => `${(await readSeedFolder(config.root)).files.size} files`,
      'Install the program anew: its seed is not whole.',
    ),
    lookAt('copies', () => stateOfCopies(copiesOf(config)), 'Look at who may read the folder.'),
  ];
}
