import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from '../../../src/http/methods.ts';
import { corpus } from '../../hostile/corpus.mjs';
import { HONEST } from '../../hostile/honest.mjs';
import { inTurns } from '../../hostile/in-turns.mjs';
import { fault } from '../../hostile/judge.mjs';
import { ROUTES } from '../../hostile/routes.mjs';
import { send } from '../../hostile/send.mjs';
import { quietTelemetry, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const seeded = withServer();
const telemetry = quietTelemetry();
let app: Awaited<ReturnType<typeof testServer>>;
let where: { host: string; port: number };
let before: readonly string[];

const honest = () => Promise.all(HONEST.map(async ({ request }) => (await send(where, request)).body));

beforeAll(async () => {
  // As it is shipped: with answers kept.
  app = await testServer(seeded.store, {
    telemetry,
    answers: { compiled: true, keptBytes: 8_000_000, persisted: true, clock: () => performance.now() },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  where = { host: '127.0.0.1', port: (app.server.address() as AddressInfo).port };
  before = await honest();
});
afterAll(() => app.close());

describe('requests that mean harm', () => {
  it('are tried on every route', () => {
    expect(routesOf(app)).toEqual(ROUTES);
  });

  it.each(Object.entries(corpus(ROUTES)))('are answered as they should be: %s', async (_family, entries) => {
    const faults = await inTurns(entries, 8, async (entry) => fault(entry, await send(where, entry.request)));
    expect(faults.filter((each) => each !== null)).toEqual([]);
  });

  it('are no defect of the program', () => {
    expect(telemetry.reported).toEqual([]);
  });

  it('change no answer to anybody else', async () => {
    expect(before.every((body) => body.length > 0)).toBe(true);
    expect(await honest()).toEqual(before);
  });

  it('leave nothing behind', async () => {
    const { formulas, mcp, protocol } = corpus(ROUTES);
    const again = async (): Promise<number> => {
      await inTurns([...formulas, ...mcp, ...protocol], 8, ({ request }) => send(where, request));
      collect();
      return process.memoryUsage().heapUsed;
    };
    await again();
    const after = [await again(), await again(), await again()];
    // Whatever was kept at first, a round more leaves no more.
    expect(Math.min(...after.slice(1))).toBeLessThan((after[0] as number) + 10_000_000);
  });
});
