import type { TestProject } from 'vitest/node';
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

/**
 * The Neo4j of the tests: the one at NEO4J_URI (its data is deleted, so never a production one), else one of their
 * own. NEO4J_TESTS=off does without; in CI that it cannot be had is a failure.
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
    project.provide('neo4j', { uri, user: user || undefined, password });
    return undefined;
  }
  const missing = await whatIsMissing();
  if (missing !== null) {
    if (CI === 'true') throw new Error(`In CI the tests must run on Neo4j. ${missing}`);
    return doWithout(`${missing} Or set NEO4J_URI to one whose data may be deleted.`);
  }
  const { stop, kill: _kill, restart: _restart, ...neo4j } = await startNeo4j();
  project.provide('neo4j', neo4j);
  return stop;
}
