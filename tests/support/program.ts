import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './seeded-store.ts';

const MAIN = join(ROOT, 'dist/program/main.js');

/** The built program in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has said so far. */
  said(): string;
  complained(): string;
  /** Where it listens; rejects when it ends before it does. */
  readonly url: Promise<string>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  stop(signal?: NodeJS.Signals): Promise<number | string>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the built program on a free port, with this environment and no other setting of its own. */
export function startProgram(environment: Record<string, string>, commands: readonly string[] = []): Program {
  if (!existsSync(MAIN))
    throw new Error('dist/program/main.js is not there; run "npm run build" first, as "npm test" does.');
  const child = spawn(process.execPath, [MAIN, ...commands], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  let complained = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? 'unknown');
    });
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = /fiscal-claims is at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address.replace('localhost', '127.0.0.1'));
    });
    void ended.then((how) => reject(new Error(`The program ended (${how}) before it listened: ${complained}`)));
  });
  url.catch(() => undefined);
  return {
    process: child,
    said: () => said,
    complained: () => complained,
    url,
    ended,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Asks a program over HTTP and gives the text of its answer. */
export async function post(url: string, query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}
