import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../support/program.ts';
import { REDIS, redisServer } from '../support/redis.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fiscal-claims-operations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const started = (environment: Record<string, string>): Program => startProgram({ DATA_DIR: folder, ...environment });

describe('the program as it is run for others', () => {
  it('limits what an address may ask for, tells its metrics on this machine, and serves until balancers have noticed', async () => {
    const program = started({ RATE_LIMIT: '400000', DRAIN_MS: '2000', LOG_LEVEL: 'info' });
    const url = await program.url;
    const ask = (path: string) => fetch(`${url}${path}`);
    // A form of three megabytes without the text that it is for.
    const form = () =>
      fetch(`${url}/check`, { method: 'POST', body: new URLSearchParams({ pad: 'a'.repeat(3_000_000) }) });
    const answers = [
      await form(),
      await ask('/claims/everything-rally-c001'),
      await ask('/claims/everything-rally-c002'),
    ];
    answers.push(await form());
    expect(answers.map(({ status }) => status)).toEqual([400, 200, 200, 429]);
    const metrics = await (await ask('/metrics')).text();
    expect(metrics).toContain('fiscal_claims_refusals_total{code="RATE_LIMITED"} 1');
    expect(metrics).toMatch(/^fiscal_claims_store_seconds_count\{kind="read"\} [1-9]/m);
    expect(metrics).toMatch(/^fiscal_claims_cache_lookups_total\{found="yes"\} [1-9]/m);
    expect((await ask('/readyz')).status).toBe(200);
    // Of an address that has nothing left, the server says why; the store that it holds is no fault.
    const doctor = startProgram({ DATA_DIR: folder, PORT: new URL(url).port }, ['doctor', '--json']);
    expect(await doctor.ended).toBe(1);
    expect(JSON.parse(doctor.said()).findings).toContainEqual(
      expect.objectContaining({ what: 'server', isWell: false, state: expect.stringContaining('has asked for more') }),
    );
    expect(JSON.parse(doctor.said()).findings).toContainEqual(
      expect.objectContaining({ what: 'store', isWell: true, state: expect.stringContaining('while the server at') }),
    );
    const ended = program.stop();
    await expect.poll(async () => (await ask('/readyz')).status, { interval: 20 }).toBe(503);
    expect((await ask('/healthz')).status).toBe(200);
    expect(await ended).toBe(0);
    const refused = program
      .complained()
      .split('\n')
      .filter((line) => line.includes('RATE_LIMITED') && line.includes('/check'))
      .map((line) => JSON.parse(line));
    expect(refused).toEqual([expect.objectContaining({ path: '/check', status: 429, requestId: expect.any(String) })]);
  });

  it.skipIf(!REDIS.isThere)(`says that Redis refuses it, and keeps its password to itself${REDIS.whyNot}`, async () => {
    const redis = await redisServer(['--requirepass', 'another']);
    await redis.start();
    const address = new URL(redis.url);
    address.password = 'never-said';
    const program = started({ REDIS_URL: address.href });
    try {
      const url = await program.url;
      expect((await fetch(`${url}/icon.svg`)).status).toBe(200);
      await expect.poll(() => program.complained(), { interval: 50 }).toContain('Redis cannot be asked');
    } finally {
      expect(await program.stop()).toBe(0);
      await redis.stop();
    }
    expect(program.complained()).not.toContain('never-said');
  });

  it('ends in spite of who never finishes a request', async () => {
    const program = started({});
    const url = new URL(await program.url);
    const doctor = startProgram({ DATA_DIR: folder, PORT: url.port }, ['doctor', '--json']);
    expect([
      await doctor.ended,
      JSON.parse(doctor.said()).findings.find(({ what }: { what: string }) => what === 'store'),
    ]).toEqual([0, expect.objectContaining({ isWell: true, state: expect.stringContaining('while the server at') })]);
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
