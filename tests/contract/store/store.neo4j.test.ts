import { afterAll, inject, it } from 'vitest';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { connectNeo4j } from '../../../src/store/neo4j/connect-neo4j.ts';
import { describeStore } from './store-contract.ts';

const neo4j = inject('neo4j') ?? null;

if (neo4j === null) {
  it.skip(`runs on Neo4j: ${inject('noNeo4jBecause') ?? 'tests/neo4j/global-setup.ts is not configured.'}`, () => {});
} else {
  // One connection and schema for all cases: only the data goes between them.
  let connected: Promise<GraphExecutor> | undefined;
  const connect = async (): Promise<GraphExecutor> => {
    const executor = await connectNeo4j(neo4j);
    await executor.ensureSchema();
    return executor;
  };
  afterAll(async () => (await connected)?.close());

  describeStore('the Neo4j store', async () => {
    connected ??= connect();
    const executor = await connected;
    await executor.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
    return { executor, release: async () => {} };
  });
}
