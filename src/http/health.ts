import type { FastifyInstance } from 'fastify';
import { Problem } from '../domain/problem.ts';
import type { Store } from '../store/store.ts';

const SECOND_MS = 1_000;

interface Watched {
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  readonly isStopping: () => boolean;
}

/** `/healthz`: the process answers. `/readyz`: the store answers, the whole seed is in, and the program is not to stop. */
export function healthRoutes(app: FastifyInstance, store: Store, { clock, isStopping }: Watched): void {
  const look = everySecond(clock, async () => {
    await store.health();
    const { dataVersion, seedFingerprint } = await store.state();
    if (seedFingerprint === null) throw new Problem('STORE_UNAVAILABLE', 'The graph is still being loaded.');
    return { status: 'ready', store: store.description, dataVersion };
  });

  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async () => {
    if (isStopping()) throw new Problem('STOPPING');
    return look();
  });
}

/** The same work once for all who ask within a second: nothing limits how often they do. */
function everySecond<T>(clock: () => number, work: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly made: Promise<T> } | undefined;
  return () => {
    if (last === undefined || clock() - last.at >= SECOND_MS) last = { at: clock(), made: work() };
    return last.made;
  };
}
