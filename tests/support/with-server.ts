import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { countReads } from './count-reads.ts';
import { seededInMemory } from './seeded-store.ts';
import { testServer } from './test-server.ts';

export interface SeededServer {
  app: FastifyInstance;
  store: Store;
  executor: ReturnType<typeof countReads>;
}

/** A server over the whole seed in memory, for all tests of a file; its parts are there once the first test runs. */
export function withServer(): SeededServer {
  const server = {} as SeededServer;
  beforeAll(async () => {
    Object.assign(server, await seededInMemory());
    server.app = await testServer(server.store);
  });
  afterAll(async () => {
    await server.app.close();
    await server.executor.close();
  });
  return server;
}
