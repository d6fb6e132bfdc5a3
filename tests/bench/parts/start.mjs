// The start of the program on a store that has been seeded, from its spawn until it says that it is ready, and its memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { say } from '../say.mjs';
import { goal, median, spread } from '../statistics.mjs';
import { inFolder, PROGRAM, seeding, TOLD } from './seeding.mjs';

const ROUNDS = 7;
const MOST_SECONDS = 1.5;
const MOST_MEGABYTES = 200;

/** Longer than any start; a program that hangs is ended. */
const PATIENCE_MS = 60_000;

async function addressOf(program) {
  for await (const line of createInterface({ input: program.stdout })) {
    const address = /fiscal-claims is at (http:\/\/\S+)/.exec(line)?.[1];
    if (address !== undefined) return address.replace('localhost', '127.0.0.1');
  }
  throw new Error('The program ended before it listened.');
}

async function starting(folder) {
  const told = join(folder, 'resources.json');
  const started = performance.now();
  const program = spawn(process.execPath, ['--import', TOLD, PROGRAM], {
    env: { ...process.env, NEO4J_URI: '', DATA_DIR: folder, PORT: '0', BENCH_RESOURCES: told },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  const tooLong = setTimeout(() => program.kill('SIGKILL'), PATIENCE_MS);
  try {
    const address = await addressOf(program);
    const { status } = await fetch(`${address}/readyz`);
    if (status !== 200) throw new Error(`/readyz answered with ${status}.`);
    const seconds = (performance.now() - started) / 1000;
    program.kill('SIGTERM');
    await ended;
    const { megabytes } = JSON.parse(await readFile(told, 'utf8'));
    return { seconds, megabytes };
  } finally {
    clearTimeout(tooLong);
    if (program.exitCode === null && program.signalCode === null) program.kill('SIGKILL');
  }
}

/** Seeds once, then starts again and again. */
export async function measure() {
  await inFolder(async (folder) => {
    await seeding({}, folder);
    const starts = [];
    for (let round = 0; round < ROUNDS; round += 1) starts.push(await starting(folder));
    const seconds = starts.map((each) => each.seconds);
    const megabytes = starts.map((each) => each.megabytes);
    const soon = goal(median(seconds), MOST_SECONDS, { unit: ' s', atMost: true });
    const small = goal(median(megabytes), MOST_MEGABYTES, { unit: ' MB', atMost: true });
    say(`Start on a seeded embedded store until /readyz answers, ${ROUNDS} rounds: ${spread(seconds, 's')}; ${soon}`);
    say(`Its memory at the most until then: ${spread(megabytes, 'MB')}; ${small}`);
  });
}
