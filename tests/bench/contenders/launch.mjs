// The bench's side of the protocol of `serve.mjs`.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The longest that a contender may take until it listens; an embedded store is loaded before that. */
const START_MS = 300_000;

/** One that does not end when told to is ended. */
const END_MS = 10_000;

/** Starts a contender in a process of its own. */
export async function launch(kind, options) {
  const started = performance.now();
  const child = fork(fileURLToPath(new URL(`${kind}.mjs`, import.meta.url)), [JSON.stringify(options)], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ended = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), START_MS);
  const failed = ended.then(([code, signal]) => {
    throw new Error(`The contender "${kind}" ended with ${code ?? signal}.`);
  });
  failed.catch(() => undefined);
  /** The next word of the child; an end instead of it is told. */
  const told = () => Promise.race([once(child, 'message').then(([message]) => message), failed]);
  const { url, loadedMs } = await told().finally(() => clearTimeout(late));
  return {
    url: new URL(url),
    startedMs: performance.now() - started - loadedMs,
    loadedMs,
    /** Processor time so far, statements so far, and memory at the most. */
    usage() {
      child.send('usage');
      return told();
    },
    async end() {
      if (child.connected) child.send('end');
      const tooLong = setTimeout(() => child.kill('SIGKILL'), END_MS);
      await ended;
      clearTimeout(tooLong);
    },
  };
}
