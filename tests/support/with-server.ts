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

/** The seed in memory, which takes seconds to load: once for all files that a thread runs one after another. */
let shared: ReturnType<typeof seededInMemory> | undefined;

/** Whether other files read that store too. */
export const isShared = async (store: Store): Promise<boolean> => (await shared)?.store === store;

/**
 * A server over the whole seed in memory, for all tests of a file; its parts are there once the first test runs. A file that
 * changes the graph, or counts what is read of it for the first time, asks for one of its `own`.
 */
export function withServer({ own = false }: { readonly own?: boolean } = {}): SeededServer {
  const server = {} as SeededServer;
  beforeAll(async () => {
    if (!own) shared ??= seededInMemory();
    Object.assign(server, await (own ? seededInMemory() : shared));
    server.app = await testServer(server.store);
  });
  afterAll(async () => {
    await server.app.close();
    if (own) await server.executor.close();
  });
  return server;
}
