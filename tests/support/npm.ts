import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './seeded-store.ts';

/** What a process said that ended; its code is none where a signal ended it. */
export interface Ran {
  readonly exit: number | undefined;
  readonly out: string;
  readonly said: string;
}

/** Runs a command in a folder, with what a person's shell has and nothing that npm told this process. */
export async function run(
  [command, ...words]: readonly [string, ...string[]],
  folder: string,
  also: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  const options = { cwd: folder, env: { PATH, HOME, ...also }, maxBuffer: 64_000_000 };
  return promisify(execFile)(command, words, options).then(
    ({ stdout, stderr }) => ({ exit: 0, out: stdout, said: stderr }),
    ({ code, stdout, stderr }) => ({ exit: code, out: stdout, said: stderr }),
  );
}

/** The same for what must end well: what it printed. */
export async function runWell(words: readonly [string, ...string[]], folder: string, also = {}): Promise<string> {
  const { exit, out, said } = await run(words, folder, also);
  if (exit !== 0) throw new Error(`"${words.join(' ')}" in "${folder}" ended with ${exit}: ${out}${said}`);
  return out;
}

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/picocolors/package.json'), 'utf8'));
const asked = await run(
  ['npm', 'view', `${name}@${version}`, 'version', '--fetch-retries=0', '--fetch-timeout=10000'],
  ROOT,
);

/** Whether npm fetches packages here; where all tests must run it is a failure that it does not. */
export const canFetch = asked.exit === 0;
if (!canFetch && process.env.CI === 'true') throw new Error(`npm cannot fetch ${name} ${version}: ${asked.said}`);

/** Behind the name of what is skipped where npm fetches nothing. */
export const whyNoFetch = canFetch ? '' : ': skipped, npm cannot fetch packages here';
