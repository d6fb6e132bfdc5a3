#!/usr/bin/env node
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as drained } from 'node:timers/promises';
import { attach, detach } from './cli/attach.ts';
import type { OpenGraph } from './cli/cli.ts';
import { reasonOf } from './cli/reason-of.ts';
import { stopWhenAsked } from './cli/stop-when-asked.ts';
import { type Config, readConfig } from './config.ts';
import { copiesIn } from './connectors/copies.ts';
import { programBuild } from './connectors/program-rules.ts';
import { readPublishedTexts } from './connectors/published-texts.ts';
import { readSeedFolder } from './connectors/seed-folder.ts';
import { openSeededStore } from './open-store.ts';
import { createTelemetry, type Telemetry } from './telemetry.ts';

const now = (): string => new Date().toISOString();

const clock = (): number => performance.now();

/** Readers' own copies lie beside the embedded store, and are read beside a Neo4j as well. */
const copiesOf = ({ dataDir }: Config) => copiesIn(join(dataDir, 'copies'));

/** How long answers that run when the program is told to stop may take yet. */
const MOST_ENDING_MS = 10_000;

/** Serves until it is told to stop. */
async function serve(config: Config, telemetry: Telemetry): Promise<void> {
  const stopping = stopWhenAsked(config);
  const { createMetrics } = await import('./metrics.ts');
  const metrics = createMetrics(clock);
  const store = await openSeededStore(config, telemetry, now, {
    isStopped: () => stopping.aborted,
    clock,
    watch: metrics.store,
  });
  try {
    if (stopping.aborted) return;
    const examples = await readFile(join(config.root, 'schema', 'examples.graphql'), 'utf8');
    // Only now: GraphQL and HTTP take a second to load, and seeding needs neither.
    const [{ createServer }, { createRateLimit }, { closeWithin }] = await Promise.all([
      import('./http/server.ts'),
      import('./http/guards/rate-limit.ts'),
      import('./http/guards/stopping.ts'),
    ]);
    const { unitsAMinute, redisUrl, ...guards } = config.guards;
    let url = config.publicUrl ?? '';
    const app = await createServer({
      store,
      copies: copiesOf(config),
      telemetry,
      now,
      site: () => url,
      build: await programBuild(),
      answers: { ...config.answers, clock },
      examples,
      texts: await readPublishedTexts(config.root),
      assets: join(config.root, 'dist', 'assets'),
      guards: {
        ...guards,
        metrics,
        isStopping: () => stopping.aborted,
        limit: await createRateLimit({
          unitsAMinute,
          redisUrl,
          onTrouble(error) {
            metrics.limitTrouble();
            telemetry.logger.warn({ err: error }, 'Redis does not answer; this instance counts by itself meanwhile.');
          },
        }),
      },
    });
    try {
      const address = await app.listen({ port: config.port, host: config.host });
      url ||= address.replace('127.0.0.1', 'localhost');
      telemetry.say(`fiscal-claims is at ${url} (playground: ${url}/graphql), on ${store.description}.`);
      if (!stopping.aborted) await once(stopping, 'abort');
      await drained(config.drainMs);
    } finally {
      await closeWithin(app, MOST_ENDING_MS);
    }
  } finally {
    await store.close();
  }
}

/** Loads the seed and stops. */
async function seed(config: Config, telemetry: Telemetry): Promise<void> {
  const store = await openSeededStore(config, telemetry, now);
  try {
    const { dataVersion } = await store.state();
    telemetry.say(`The graph in ${store.description} is whole; its data version is ${dataVersion}.`);
  } finally {
    await store.close();
  }
}

/** Runs a command of the terminal. Its libraries are loaded here only: serving needs none of them. */
async function runCommand(words: readonly string[], config: Config | Error, telemetry: Telemetry): Promise<number> {
  const [
    { runProgram },
    { createTerminal, decoded },
    { ownCommands },
    { doctor },
    { mcp },
    { readOwnFile },
    { looksAt },
    { keepCommands },
  ] = await Promise.all([
    import('./cli/program.ts'),
    import('./terminal.ts'),
    import('./cli/own-commands.ts'),
    import('./cli/doctor.ts'),
    import('./cli/mcp.ts'),
    import('./connectors/own-file.ts'),
    import('./look-round.ts'),
    import('./cli/keep-commands.ts'),
  ]);
  const configured = (): Config => {
    if (config instanceof Error) throw config;
    return config;
  };
  const inCallers = (path: string): string => resolve(configured().callerFolder, path);
  const terminal = createTerminal(!(config instanceof Error) && config.isPlain);
  const withCopies = (run: typeof attach) => async (given: readonly string[]) => {
    const { root, callerFolder } = configured();
    await run(given, {
      folder: await readSeedFolder(root),
      copies: copiesOf(configured()),
      callerFolder,
      say: telemetry.say,
    });
  };
  const openGraph: OpenGraph = async (where, { say, progress }) => {
    const { findGraph } = await import('./find-graph.ts');
    return findGraph(where, configured(), { telemetry, copies: copiesOf(configured()), now, say, progress });
  };
  return runProgram(words, {
    terminal,
    openGraph,
    readFile: async (path) => decoded(await readOwnFile(inCallers(path)), `"${path}"`),
    own: [
      ownCommands({
        serve: () => serve(configured(), telemetry),
        seed: () => seed(configured(), telemetry),
        attach: withCopies(attach),
        detach: withCopies(detach),
      }),
      keepCommands({
        backup: async (file) => (await import('./keep-store.ts')).backup(configured(), inCallers(file), now),
        restore: async (file, isReplacing) =>
          (await import('./keep-store.ts')).restore(configured(), inCallers(file), isReplacing, now),
        rebuild: async () => (await import('./keep-store.ts')).rebuild(configured(), now),
      }),
      mcp(async (ask) => {
        const { serveStdio } = await import('./mcp/serve-stdio.ts');
        await serveStdio({ ask, report: telemetry.report }, stopWhenAsked(configured()));
      }),
      doctor((where) => looksAt(config, copiesOf, where)),
    ],
  });
}

let config: Config | Error;
try {
  config = readConfig();
} catch (error) {
  config = error as Error;
}
const known = config instanceof Error ? undefined : config;
const telemetry = createTelemetry(known?.logLevel ?? 'warn');
try {
  const words = process.argv.slice(2);
  if (words.length > 0) process.exitCode = await runCommand(words, config, telemetry);
  else if (known === undefined) throw config;
  else await serve(known, telemetry);
} catch (error) {
  const reason = reasonOf(error, known);
  if (reason === undefined) telemetry.logger.fatal({ err: error }, 'The program failed.');
  else telemetry.complain(reason);
  process.exitCode = 1;
}
