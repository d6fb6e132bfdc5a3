import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/program/main.js', import.meta.url));
const MEMORY = new URL('tell-memory.mjs', import.meta.url).href;

/** The longest that a start may take, an empty store being seeded within it. */
const START_MS = 240_000;

/** A port that nobody listens on, for a program that is to be found there again after each start. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the built program with a command, or to serve, in an environment of its own. */
function launch(environment, command) {
  const child = spawn(process.execPath, ['--expose-gc', '--import', MEMORY, MAIN, ...command], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  const told = { said: '', complained: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    told.said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told.complained += text;
  });
  return { child, told };
}

/** Runs a command of the program to its end; fails unless it ends well. */
export async function runCommand(environment, command) {
  const { child, told } = launch(environment, command);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`"${command.join(' ')}" ended with ${code}: ${told.complained}`);
}

/** Starts the server and waits until it listens. */
export async function startServer(environment) {
  const { child, told } = launch(environment, []);
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const since = performance.now();
  let how = null;
  void ended.then((it) => {
    how = it;
  });
  while (!told.said.includes('fiscal-claims is at')) {
    if (how !== null) throw new Error(`The program ended (${how}) before it listened: ${told.complained}`);
    if (performance.now() - since > START_MS) throw new Error('The program did not listen in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    complained: () => told.complained,
    hasEnded: () => how !== null,
    async memory() {
      child.send('memory');
      return (await once(child, 'message'))[0];
    },
    async end(signal) {
      child.kill(signal);
      const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
      const code = await ended;
      clearTimeout(late);
      return code;
    },
  };
}
