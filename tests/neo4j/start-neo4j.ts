import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './neo4j-process.mjs';

/** A real Neo4j of a test's own, on files that go with it. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** Ends it and deletes its files. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, its files kept. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and files. */
  restart(): Promise<void>;
}

/** Starts a Neo4j, without authentication unless a password is given. */
export async function startNeo4j({ auth = null }: { readonly auth?: string | null } = {}): Promise<TestNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'fiscal-claims-neo4j-'));
  const deleteFiles = () => rm(home, { recursive: true, force: true });
  let server = await startServer({ home, port: 0, password: auth }).catch(async (error: unknown) => {
    await deleteFiles();
    throw error;
  });
  const { port } = server;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: auth === null ? undefined : 'neo4j',
    password: auth ?? undefined,
    async stop() {
      // It need not close files that go with it, which takes it ten seconds.
      await server.end('SIGKILL');
      await deleteFiles();
    },
    async kill() {
      await server.end('SIGKILL');
    },
    async restart() {
      await server.end('SIGTERM');
      server = await startServer({ home, port, password: auth });
    },
  };
}
