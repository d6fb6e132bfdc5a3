import type { TestProject } from 'vitest/node';
import { connectNeo4j } from '../../src/store/neo4j/connect-neo4j.ts';
import { whatIsMissing } from './neo4j-process.mjs';
import { startNeo4j } from './start-neo4j.ts';

/** How tests reach the one Neo4j that serves all their files, each of which empties it first. */
export interface ProvidedNeo4j {
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null when there is none, with the reason beside it. */
    neo4j: ProvidedNeo4j | null;
    noNeo4jBecause: string;
  }
}

/** Refuses a Neo4j with data in it: the tests empty the one they run on, and NEO4J_URI may name somebody's own. */
async function refuseData(neo4j: ProvidedNeo4j): Promise<void> {
  const executor = await connectNeo4j(neo4j);
  try {
    const [row] = await executor.read('MATCH (n) RETURN count(n)');
    if (row?.[0] === 0) return;
    throw new Error(
      `The Neo4j at ${neo4j.uri} holds ${row?.[0]} nodes, and the tests delete everything; set NEO4J_URI to an empty one, or unset it.`,
    );
  } finally {
    await executor.close();
  }
}

/** Leaves it as it was found. */
async function empty(neo4j: ProvidedNeo4j): Promise<void> {
  const executor = await connectNeo4j(neo4j);
  await executor.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
  await executor.close();
}

/**
 * The Neo4j of the tests: the one at NEO4J_URI, which must be empty, else one of their own. NEO4J_TESTS=off does
 * without; in CI that it cannot be had is a failure.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TESTS, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CI } = process.env;
  const doWithout = (reason: string): undefined => {
    process.stderr.write(`No test runs on Neo4j: ${reason}\n`);
    project.provide('neo4j', null);
    project.provide('noNeo4jBecause', reason);
  };
  if (NEO4J_TESTS === 'off') return doWithout('NEO4J_TESTS is off.');
  project.provide('noNeo4jBecause', '');
  if (uri) {
    const given = { uri, user: user || undefined, password: password || undefined };
    await refuseData(given);
    project.provide('neo4j', given);
    return () => empty(given);
  }
  const missing = await whatIsMissing();
  if (missing !== null) {
    if (CI === 'true') throw new Error(`In CI the tests must run on Neo4j. ${missing}`);
    return doWithout(`${missing} Or set NEO4J_URI to an empty one.`);
  }
  const { stop, kill: _kill, restart: _restart, ...neo4j } = await startNeo4j();
  project.provide('neo4j', neo4j);
  return stop;
}
