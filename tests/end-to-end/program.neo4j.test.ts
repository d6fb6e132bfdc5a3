import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { whatIsMissing } from '../neo4j/neo4j-process.mjs';
import { startNeo4j, type TestNeo4j } from '../neo4j/start-neo4j.ts';
import { post, startProgram } from '../support/program.ts';

// Its own server is needed, to be stopped and started: another's, at NEO4J_URI, will not do.
const why = inject('neo4j') === null ? inject('noNeo4jBecause') : await whatIsMissing();
const isOff = why !== null;

const WHOLE =
  '{ meta { dataVersion counts { label count } } claims(first: 100) { nodes { slug verdict check { because } } } }';
const PASSWORD = 'a-password-of-tests';

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe.skipIf(isOff)(`the program on a Neo4j with a login${isOff ? `: skipped. ${why}` : ''}`, () => {
  let neo4j: TestNeo4j;
  let folder: string;
  let login: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-'));
    neo4j = await startNeo4j({ auth: PASSWORD });
    login = { NEO4J_URI: neo4j.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD };
  });

  afterAll(async () => {
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('says that the password is wrong, and not what it is', async () => {
    const program = startProgram({ ...login, NEO4J_PASSWORD: 'not-the-password' });
    expect(await program.ended).toBe(1);
    expect(program.complained()).toBe(
      `The Neo4j at ${neo4j.uri} refused the login of "neo4j"; set NEO4J_USER and NEO4J_PASSWORD to what it knows.\n`,
    );
  });

  it('seeds once, and shows the graph that the embedded store shows', async () => {
    const embedded = startProgram({ DATA_DIR: folder });
    const whole = await post(await embedded.url, WHOLE);
    await embedded.stop();
    const first = startProgram(login);
    expect(await post(await first.url, WHOLE)).toBe(whole);
    expect(first.said()).toMatch(/^Seeded \d+ files into neo4j 5\.26\.\d+; checks made: \d+\.\n/);
    expect(await first.stop()).toBe(0);
    const second = startProgram(login);
    expect(await post(await second.url, WHOLE)).toBe(whole);
    expect(second.said()).toMatch(/^fiscal-claims is at .+, on neo4j 5\.26\.\d+\.\n$/);
    expect(await second.stop()).toBe(0);
  });

  it('says that the database is gone while it is, and goes on when it is back', async () => {
    const program = startProgram(login);
    const url = await program.url;
    const whole = await post(url, WHOLE);
    await neo4j.kill();
    // What is kept is trusted for a second.
    const firstError = async () => (JSON.parse(await post(url, WHOLE)) as Refused).errors?.[0];
    await expect.poll(firstError, { timeout: 30_000 }).toMatchObject({ extensions: { code: 'STORE_UNAVAILABLE' } });
    expect((await firstError())?.message).not.toContain(neo4j.uri);
    // What it writes may come after what it answers.
    await expect.poll(() => program.complained(), { timeout: 30_000 }).toContain(neo4j.uri);
    const unready = await fetch(`${url}/readyz`);
    expect([unready.status, unready.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    await neo4j.restart();
    expect(await post(url, WHOLE)).toBe(whole);
    expect(await program.stop()).toBe(0);
  }, 300_000);
});
