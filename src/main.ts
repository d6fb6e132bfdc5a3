import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { seedGraph } from './actions/seed-graph.ts';
import { attach, detach } from './cli/attach.ts';
import { reasonOf } from './cli/reason-of.ts';
import { stopWhenAsked } from './cli/stop-when-asked.ts';
import { type Config, readConfig } from './config.ts';
import { copiesIn } from './connectors/copies.ts';
import { programBuild, programRules } from './connectors/program-rules.ts';
import { readSeedFolder } from './connectors/seed-folder.ts';
import { Problem } from './domain/problem.ts';
import { isByRules } from './ingest/fingerprint-of.ts';
import type { Store } from './store/store.ts';
import { createTelemetry, type Telemetry } from './telemetry.ts';

const now = (): string => new Date().toISOString();

/** Readers' own copies lie beside the embedded store, and are read beside a Neo4j as well. */
const copiesOf = ({ dataDir }: Config) => copiesIn(join(resolve(dataDir), 'copies'));

/** The store that the configuration names, whole: seeded where it is not, put right where it is damaged. */
async function openSeededStore(config: Config, telemetry: Telemetry, isStopped?: () => boolean): Promise<Store> {
  const rules = await programRules();
  const store = await openStore(config, rules, telemetry);
  try {
    const { origins, checks } = await seedGraph(store, {
      folder: await readSeedFolder(config.root),
      rules,
      now,
      isStopped,
    });
    if (origins > 0) telemetry.say(`Seeded ${origins} files into ${store.description}; checks made: ${checks}.`);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Only the adapter that is wanted is loaded: each brings an engine or a driver along. */
async function openStore({ neo4j, dataDir }: Config, rules: string, telemetry: Telemetry): Promise<Store> {
  if (neo4j !== null) {
    const { openNeo4jStore } = await import('./store/neo4j/open-neo4j-store.ts');
    const { uri, user, password, database } = neo4j;
    return openNeo4jStore({
      uri,
      user: user ?? undefined,
      password: password ?? undefined,
      database: database ?? undefined,
    });
  }
  const { openEmbeddedStore } = await import('./store/grafeo/open-embedded-store.ts');
  const { setAsideDamaged } = await import('./store/grafeo/graph-files.ts');
  const folder = resolve(dataDir);
  const damage = await openWhole(() => openEmbeddedStore({ folder }), rules);
  if (typeof damage !== 'string') return damage;
  // All that an embedded store holds comes from the seed, so that it can be made anew; the damaged files are kept.
  const names = await setAsideDamaged(folder, now());
  telemetry.complain(`${damage} It is set aside as ${names.join(', ')} in "${folder}", and rebuilt from the seed.`);
  return openEmbeddedStore({ folder });
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

/** Serves until it is told to stop. */
async function serve(config: Config, telemetry: Telemetry): Promise<void> {
  const stopping = stopWhenAsked(config);
  const store = await openSeededStore(config, telemetry, () => stopping.aborted);
  try {
    if (stopping.aborted) return;
    const examples = await readFile(join(config.root, 'schema', 'examples.graphql'), 'utf8');
    // Only now: GraphQL and HTTP take a second to load, and seeding needs neither.
    const { createServer } = await import('./http/server.ts');
    let url = config.publicUrl ?? '';
    const app = await createServer({
      store,
      copies: copiesOf(config),
      telemetry,
      now,
      site: () => url,
      build: await programBuild(),
      examples,
    });
    try {
      const address = await app.listen({ port: config.port, host: config.host });
      url ||= address.replace('127.0.0.1', 'localhost');
      telemetry.say(`fiscal-claims is at ${url} (playground: ${url}/graphql), on ${store.description}.`);
      if (!stopping.aborted) await once(stopping, 'abort');
    } finally {
      await app.close();
    }
  } finally {
    await store.close();
  }
}

/** Loads the seed and stops. */
async function seed(config: Config, telemetry: Telemetry): Promise<void> {
  const store = await openSeededStore(config, telemetry);
  try {
    const { dataVersion } = await store.state();
    telemetry.say(`The graph in ${store.description} is whole; its data version is ${dataVersion}.`);
  } finally {
    await store.close();
  }
}

type Command = (config: Config, telemetry: Telemetry, words: readonly string[]) => Promise<void>;

/** A command that needs no store: the seed tells which text an article is. */
const withCopies =
  (run: typeof attach): Command =>
  async (config, { say }, words) =>
    run(words, {
      folder: await readSeedFolder(config.root),
      copies: copiesOf(config),
      callerFolder: config.callerFolder,
      say,
    });

const COMMANDS: { readonly [name: string]: Command } = {
  serve,
  seed,
  attach: withCopies(attach),
  detach: withCopies(detach),
};

let config: Config | undefined;
try {
  config = readConfig();
  const name = process.argv[2] ?? 'serve';
  const command = COMMANDS[name];
  if (command === undefined) {
    throw new Problem(
      'BAD_CONFIGURATION',
      `There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`,
    );
  }
  await command(config, createTelemetry(config.logLevel), process.argv.slice(3));
} catch (error) {
  const telemetry = createTelemetry(config?.logLevel ?? 'warn');
  const reason = reasonOf(error, config);
  if (reason === undefined) telemetry.logger.fatal({ err: error }, 'The program failed.');
  else telemetry.complain(reason);
  process.exitCode = 1;
}
