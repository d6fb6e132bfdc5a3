import type { FastifyInstance } from 'fastify';
import { Problem } from '../domain/problem.ts';
import type { Store } from '../store/store.ts';

/** `/healthz`: the process answers. `/readyz`: the store answers, the whole seed is in, and the program is not to stop. */
export function healthRoutes(app: FastifyInstance, store: Store, isStopping: () => boolean): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async () => {
    if (isStopping()) throw new Problem('STOPPING');
    await store.health();
    const { dataVersion, seedFingerprint } = await store.state();
    if (seedFingerprint === null) throw new Problem('STORE_UNAVAILABLE', 'The graph is still being loaded.');
    return { status: 'ready', store: store.description, dataVersion };
  });
}
