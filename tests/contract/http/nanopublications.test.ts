import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { seedWith } from '../../support/seed-with.ts';
import { SITE } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';
import { readTrig } from '../../unit/publish/nanopublications/read-trig.ts';

const server = withServer({ own: true });

const CLAIM = '/claims/everything-rally-c057';

const get = (url: string, accept = '*/*') => server.app.inject({ url, headers: { accept } });

describe('a nanopublication', () => {
  it('is the same at each of its addresses, and found by its own name', async () => {
    const live = await get(`${CLAIM}.trig`);
    expect(live.headers['content-type']).toBe('application/trig');
    const { base } = readTrig(live.body);
    const revision = base.split('/')[4];
    expect(base).toBe(`${SITE}/revisions/${revision}${CLAIM}#`);
    const bySelf = new URL(base).pathname;
    for (const [url, accept] of [
      [`${CLAIM}.trig?revision=${revision}`, '*/*'],
      [`${bySelf}.trig`, '*/*'],
      [bySelf, 'application/trig'],
      [CLAIM, 'application/trig, text/html;q=0.5'],
    ] as const) {
      const again = await get(url, accept);
      expect([again.statusCode, again.headers['content-type'], again.body], url).toEqual([
        200,
        'application/trig',
        live.body,
      ]);
    }
  });

  it('is sent compressed to who takes that', async () => {
    const url = `${CLAIM}.trig`;
    const { headers, rawPayload } = await server.app.inject({ url, headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(rawPayload).toString()).toBe((await get(url)).body);
  });

  it('is there of claims alone', async () => {
    const { statusCode, body } = await get('/series/fred/dgs10.trig');
    expect([statusCode, JSON.parse(body).error.code]).toEqual([404, 'NO_SUCH_FORM']);
  });

  it('stays as it was where the facts change, and there is a new one', async () => {
    const before = await get(`${CLAIM}.trig`);
    const frozen = `${new URL(readTrig(before.body).base).pathname}.trig`;
    await seedWith(server.store, ['series/fred/dgs10.csv', '\n2026-01-29,4.24', '\n2026-01-29,4.34']);
    const after = await get(`${CLAIM}.trig`);
    expect(readTrig(after.body).base).not.toBe(readTrig(before.body).base);
    expect((await get(frozen)).body).toBe(before.body);
  });
});
