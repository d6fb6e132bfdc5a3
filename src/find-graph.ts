import type { Where } from './cli/cli.ts';
import type { Config } from './config.ts';
import type { Copies } from './connectors/copies.ts';
import { dataOf, type Graph, type GraphAnswer } from './connectors/graph-api.ts';
import { askRemote, greet } from './connectors/remote-graph.ts';
import { Problem } from './domain/problem.ts';
import { API_VERSION } from './domain/version.ts';
import { openInMemory } from './open-plain-store.ts';
import { openSeededStore } from './open-store.ts';
import type { Store } from './store/store.ts';
import type { Telemetry } from './telemetry.ts';

/** What a graph in this process needs beside its store. */
interface Parts {
  readonly telemetry: Telemetry;
  readonly copies: Copies;
  readonly now: () => string;
  say(line: string): void;
  progress(line: string): void;
}

/** Where the server of a configuration is to be reached. */
export const serverUrl = ({ publicUrl, host, port }: Config): string =>
  publicUrl ?? `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;

const remote = (url: string): Graph => ({
  where: `the server at ${url}`,
  ask: async (document, variables = {}) => dataOf((await askRemote(url, document, variables)) as GraphAnswer),
  close: async () => undefined,
});

async function inProcess(
  store: Store,
  where: string,
  config: Config,
  { telemetry, copies, now }: Parts,
): Promise<Graph> {
  const [{ createApollo }, { createSchema }, { askInProcess }, { createReadings }] = await Promise.all([
    import('./graphql/apollo.ts'),
    import('./graphql/schema.ts'),
    import('./graphql/in-process.ts'),
    import('./actions/readings.ts'),
  ]);
  const readings = createReadings({ store, copies, now, site: () => serverUrl(config) });
  return {
    where,
    ask: askInProcess(createApollo(createSchema(), telemetry.report), readings),
    close: () => store.close(),
  };
}

async function serverOf({ server, isOffline }: Where, config: Config, { say }: Parts): Promise<Graph | null> {
  if (isOffline) return null;
  const url = server?.replace(/\/+$/, '') ?? serverUrl(config);
  const greeting = await greet(url);
  if (greeting === null) {
    if (server !== null) throw new Problem('SERVER_SILENT', url, 'as this program does');
    return null;
  }
  if (greeting.apiVersion === API_VERSION) {
    say(`Answered by the server at ${url}, on ${greeting.store}, data version ${greeting.dataVersion}.`);
    return remote(url);
  }
  const problem = new Problem('OTHER_VERSION', url, greeting.apiVersion, API_VERSION);
  if (server !== null) throw problem;
  say(`${problem.message} It is passed over.`);
  return null;
}

/** The store that is there; null where there is none yet, or another process holds it. */
async function storeOf(
  { mayHoldStore }: Where,
  config: Config,
  { telemetry, now, say, progress }: Parts,
): Promise<Store | null> {
  if (config.neo4j === null && !mayHoldStore) return null;
  const { hasGraph } = await import('./store/grafeo/graph-files.ts');
  if (config.neo4j === null && !(await hasGraph(config.dataDir))) return null;
  progress('Opening the store …');
  try {
    return await openSeededStore(config, { ...telemetry, say }, now);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'STORE_LOCKED') throw error;
    say(`The store in "${config.dataDir}" is in use by another process; the seed is taken instead.`);
    return null;
  }
}

/** The graph that answers: the server that runs, else the store, else the seed in memory. Says which. */
export async function findGraph(where: Where, config: Config, parts: Parts): Promise<Graph> {
  const server = await serverOf(where, config, parts);
  if (server !== null) return server;
  const store = await storeOf(where, config, parts);
  if (store === null) parts.progress('Loading the seed into memory, which takes some seconds …');
  const opened = store ?? (await openInMemory(config, parts.now));
  parts.progress('');
  const { dataVersion } = await opened.state();
  const name = store === null ? `the seed in memory` : `the store, ${opened.description}`;
  parts.say(`Answered by ${name}, data version ${dataVersion}.`);
  return inProcess(opened, name, config, parts);
}
