import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../support/program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiscal-claims-operations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const started = (environment: Record<string, string>): Program => startProgram({ DATA_DIR: folder, ...environment });

describe('the program as it is run for others', () => {
  it('limits what an address may ask for, tells its metrics on this machine, and serves until balancers have noticed', async () => {
    const program = started({ RATE_LIMIT: '1020', DRAIN_MS: '2000', LOG_LEVEL: 'info' });
    const url = await program.url;
    const ask = (path: string) => fetch(`${url}${path}`);
    const answers = [];
    for (const path of ['/claims/everything-rally-c001', '/claims/everything-rally-c002', '/series/fred/dgs10']) {
      answers.push((await ask(path)).status);
    }
    expect(answers).toEqual([200, 200, 429]);
    const metrics = await (await ask('/metrics')).text();
    expect(metrics).toContain('fiscal_claims_refusals_total{code="RATE_LIMITED"} 1');
    expect(metrics).toMatch(/^fiscal_claims_store_seconds_count\{kind="read"\} [1-9]/m);
    expect(metrics).toMatch(/^fiscal_claims_cache_lookups_total\{found="yes"\} [1-9]/m);
    expect((await ask('/readyz')).status).toBe(200);
    const ended = program.stop();
    await expect.poll(async () => (await ask('/readyz')).status, { interval: 20 }).toBe(503);
    expect((await ask('/healthz')).status).toBe(200);
    expect(await ended).toBe(0);
    const refused = program
      .complained()
      .split('\n')
      .filter((line) => line.includes('RATE_LIMITED'))
      .map((line) => JSON.parse(line));
    expect(refused).toEqual([
      expect.objectContaining({ path: '/series/fred/dgs10', status: 429, requestId: expect.any(String) }),
    ]);
  });

  it('ends in spite of who never finishes a request', async () => {
    const program = started({});
    const url = new URL(await program.url);
    const slow = connect(Number(url.port), '127.0.0.1');
    slow.on('error', () => undefined);
    slow.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query"',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await program.stop()).toBe(0);
    slow.destroy();
  });
});
