import type { Config } from '../config.ts';

/** Told to stop: by a signal, or, since npm ends the shell between them and not the program, by npm being gone. */
export function stopWhenAsked({ isRunByNpm }: Config): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  const starter = process.ppid;
  if (isRunByNpm) {
    setInterval(() => {
      if (process.ppid !== starter) stopping.abort();
    }, 250).unref();
  }
  return stopping.signal;
}
