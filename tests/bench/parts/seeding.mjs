// What it takes to seed an empty store, the whole process from its start to its end. Embedded,
// and on a Neo4j that has just been started, where Java and Maven are there.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, whatIsMissing } from '../../neo4j/neo4j-process.mjs';
import { say } from '../say.mjs';
import { goal, median, spread } from '../statistics.mjs';

export const PROGRAM = fileURLToPath(new URL('../../../dist/program/main.js', import.meta.url));
export const TOLD = new URL('../resources.mjs', import.meta.url).href;

/** Runs work in a folder that is gone afterwards. */
export const inFolder = async (work) => {
  const folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Seconds, seconds of processor time and megabytes at the most of one seeding. */
export async function seeding(environment, folder) {
  const told = join(folder, 'resources.json');
  const started = performance.now();
  const program = spawn(process.execPath, ['--import', TOLD, PROGRAM, 'seed'], {
    env: { ...process.env, NEO4J_URI: '', DATA_DIR: folder, ...environment, BENCH_RESOURCES: told },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => program.once('exit', resolve));
  if (code !== 0) throw new Error(`The seeding ended with code ${code}.`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, ...JSON.parse(await readFile(told, 'utf8')) };
}

const embedded = () => inFolder((folder) => seeding({}, folder));

const cold = () =>
  inFolder(async (folder) => {
    const server = await startServer({ home: join(folder, 'neo4j'), port: 0, password: null });
    try {
      return await seeding({ NEO4J_URI: `bolt://127.0.0.1:${server.port}` }, folder);
    } finally {
      await server.end('SIGTERM');
    }
  });

/** What is measured of each store, the targets in seconds, and why one is left out. */
async function seedings() {
  const missing = await whatIsMissing();
  return [
    { name: 'Seeding an empty embedded store', seed: embedded, rounds: 5, target: 3, missing: null },
    { name: 'Seeding an empty Neo4j that has just been started', seed: cold, rounds: 3, target: 10, missing },
  ];
}

/** What each seeding takes. */
export async function measure() {
  for (const { name, seed, rounds, target, missing } of await seedings()) {
    if (missing !== null) {
      say(`${name}: left out. ${missing}`);
      continue;
    }
    const taken = [];
    for (let round = 0; round < rounds; round += 1) taken.push(await seed());
    const all = (what) => taken.map((each) => each[what]);
    const parts = [
      spread(all('seconds'), 's'),
      spread(all('processor'), 's of processor time'),
      spread(all('megabytes'), 'MB'),
    ];
    const kept = goal(median(all('seconds')), target, { unit: ' s', atMost: true });
    say(`${name}, ${rounds} rounds: ${parts.join(', ')}; ${kept}`);
  }
}
