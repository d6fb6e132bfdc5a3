// `npm run soak`: readers, hostile requests, restarts and seeding, all at once; `npm run soak -- --seconds 30` for as long.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { corpus } from '../hostile/corpus.mjs';
import { ROUTES } from '../hostile/routes.mjs';
import { createLedger } from './ledger.mjs';
import { alone } from './phases/alone.mjs';
import { beside } from './phases/beside.mjs';
import { quiet } from './phases/quiet.mjs';
import { restarts } from './phases/restarts.mjs';
import { freePort, startServer } from './program.mjs';
import { report, sayMachine } from './report.mjs';

/** Below it, a target missed tells nothing. */
const LEAST_SECONDS = 30;

/** Limits by address see readers and others apart. */
const addresses = process.platform === 'linux' ? { honest: '127.0.0.2', hostile: '127.0.0.3' } : {};

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '120' } } });
const seconds = Number(values.seconds);
if (!(seconds >= 2 && seconds <= 86_400)) {
  process.stderr.write(`"--seconds" is "${values.seconds}"; it must be a number from 2 to 86400.\n`);
  process.exit(1);
}
if (!existsSync(new URL('../../dist/program/main.js', import.meta.url))) {
  process.stderr.write('dist/program/main.js is not there; run "npm run build" first, as "npm run soak" does.\n');
  process.exit(1);
}

const tell = (line) => process.stderr.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-soak-'));
const port = await freePort();
const where = { host: '127.0.0.1', port };
const neo4j = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('NEO4J_')));
const environment = {
  PORT: `${port}`,
  DATA_DIR: folder,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  LOG_LEVEL: 'error',
  RATE_LIMIT: '0',
  ...neo4j,
};
let server;
try {
  sayMachine(neo4j.NEO4J_URI === undefined ? 'embedded store' : 'Neo4j');
  tell('Seeding.');
  server = await startServer(environment);
  const ledger = createLedger();
  const entries = Object.values(corpus(ROUTES)).flat();
  const isWhole = seconds >= LEAST_SECONDS;
  const soak = { where, folder, environment, ledger, entries, addresses, isWhole };
  tell('Readers alone.');
  const { recorded, times, memory } = await quiet({ ...soak, server, seconds: seconds * 0.1 });
  tell('Hostile requests alone.');
  const slow = await alone({ ...soak, seconds: seconds * 0.2 });
  tell('Hostile requests beside readers.');
  const attacked = await beside({ ...soak, recorded, seconds: seconds * 0.5, row: '', isLimited: false });
  await wait(Math.min(5_000, seconds * 50));
  const after = await server.memory();
  ledger.did(
    'the program lives, and has complained of nothing',
    server.hasEnded() || server.complained() !== '' ? server.complained().slice(0, 500) : null,
  );
  tell('The same with limits by address.');
  await server.end('SIGTERM');
  const { RATE_LIMIT: _, ...limited } = environment;
  server = await startServer(limited);
  await beside({ ...soak, recorded, seconds: seconds * 0.05, row: ', each address limited', isLimited: true });
  await server.end('SIGTERM');
  server = await startServer(environment);
  tell('Restarts beside readers.');
  server = await restarts({ ...soak, server, recorded, seconds: seconds * 0.2 });
  const isWell = report({
    ledger,
    slow,
    quiet: times,
    attacked,
    before: memory,
    after,
    counts: seconds >= LEAST_SECONDS,
  });
  process.exitCode = isWell ? 0 : 1;
} finally {
  await server?.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}
