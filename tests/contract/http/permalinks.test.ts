import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const CLAIM = '/claims/everything-rally-c057';

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

describe('what a form is sent with', () => {
  it('names itself, its age and what may be done with it', async () => {
    const { headers, statusCode } = await get(`${CLAIM}.json`);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      etag: expect.stringMatching(/^W\/"[0-9a-f]{24}"$/),
      'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT',
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      link: '<https://claims.example.org/claims/everything-rally-c057>; rel="canonical"',
    });
  });

  it.each([
    ['the mark that was given', (etag: string) => ({ 'if-none-match': etag }), 304],
    ['the mark among others', (etag: string) => ({ 'if-none-match': `"x", ${etag}` }), 304],
    ['any mark', () => ({ 'if-none-match': '*' }), 304],
    ['another mark', () => ({ 'if-none-match': 'W/"000000000000000000000000"' }), 200],
    ['a time alone, since facts may return', () => ({ 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }), 200],
    ['an earlier time', () => ({ 'if-modified-since': 'Sun, 22 Nov 2026 09:59:59 GMT' }), 200],
    [
      'another mark and the time: the mark counts',
      () => ({ 'if-none-match': '"x"', 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }),
      200,
    ],
  ])('a client that holds %s is told so: %s', async (_what, headersOf, status) => {
    const { etag } = (await get(`${CLAIM}.json`)).headers;
    const again = await get(`${CLAIM}.json`, headersOf(etag as string));
    expect(again.statusCode).toBe(status);
    expect(again.body === '').toBe(status === 304);
    expect(again.headers.etag).toBe(etag);
  });

  it('HEAD tells the same without the body', async () => {
    const [head, whole] = await Promise.all([
      server.app.inject({ method: 'HEAD', url: `${CLAIM}.json` }),
      get(`${CLAIM}.json`),
    ]);
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    for (const name of ['etag', 'last-modified', 'content-type']) expect(head.headers[name]).toBe(whole.headers[name]);
  });

  it('pages of other sites may ask beforehand', async () => {
    const { statusCode, headers } = await server.app.inject({
      method: 'OPTIONS',
      url: `${CLAIM}.json`,
      headers: { origin: 'https://news.example', 'access-control-request-method': 'GET' },
    });
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD' });
  });

  it('another build has other marks', async () => {
    const other = await testServer(server.store, { build: 'another build' });
    const [here, there] = await Promise.all([get(`${CLAIM}.json`), other.inject({ url: `${CLAIM}.json` })]);
    await other.close();
    expect(there.body).toBe(here.body);
    expect(there.headers.etag).not.toBe(here.headers.etag);
  });
});

describe('revisions', () => {
  it('are served for ever, in the query or in the path', async () => {
    const live = (await get(`${CLAIM}.json`)).json();
    for (const url of [`${CLAIM}.json?revision=${live.revision}`, `/revisions/${live.revision}${CLAIM}.json`]) {
      const frozen = await get(url);
      expect(frozen.statusCode).toBe(200);
      expect(frozen.headers['cache-control']).toBe('public, max-age=86400');
      expect(frozen.json()).toEqual(live);
      const held = await get(url, { 'if-modified-since': String(frozen.headers['last-modified']) });
      expect(held.statusCode).toBe(304);
    }
  });

  it.each([
    [`${CLAIM}.json?revision=0000000000000000`, 404, 'UNKNOWN_REVISION'],
    [`/revisions/0000000000000000${CLAIM}.json`, 404, 'UNKNOWN_REVISION'],
    [`/revisions/0000000000000000${CLAIM}.json?revision=0000000000000001`, 400, 'BAD_ARGUMENT'],
    [`${CLAIM}.json?revision=1&revision=2`, 400, 'BAD_ARGUMENT'],
    ['/claims/everything-rally-c57.json', 404, 'UNKNOWN_SUBJECT'],
    ['/sources/federal-reserve-h15.svg', 404, 'NO_SUCH_FORM'],
    ['/causal-map.bib', 404, 'NO_SUCH_FORM'],
    ['/loops/doom-loop.chart.svg', 404, 'NO_CHART'],
    ['/claims/everything-rally-c009.chart.svg', 404, 'NO_CHART'],
    ['/loops/doom-loop.badge.svg', 404, 'NO_BADGE'],
    ['/loops/doom-loop.narrow.svg', 404, 'NO_NARROW'],
    ['/claims/everything-rally-c057.narrow.svg', 404, 'NO_NARROW'],
    ['/embed/claims/everything-rally-c057.badge', 404, 'NO_BADGE'],
    ['/claims/a/b.json', 404, 'NOT_FOUND'],
    [`/claims/${'.'.repeat(15_000)}/`, 404, 'NOT_FOUND'],
    ['/claims/..%2f..%2fetc%2fpasswd.json', 404, 'NOT_FOUND'],
    ['/claims/everything-rally-c057.exe', 404, 'NO_SUCH_FORM'],
    ['/claims/everything-rally-c057.svg.dark', 404, 'NO_SUCH_FORM'],
    ['/embed/claims/everything-rally-c057.svg', 404, 'NOT_FOUND'],
  ])('%s is refused: %i %s', async (url, status, code) => {
    const response = await get(url, { accept: '*/*' });
    expect(response.statusCode).toBe(status);
    expect(response.json().error).toEqual({ code, message: expect.stringMatching(/^.+[.?]$/) });
  });

  it.each([
    ['/claims/Everything-Rally-C057', '/claims/everything-rally-c057'],
    ['/loops/doom-loop/', '/loops/doom-loop'],
    ['/claims/Everything-Rally-C057.SVG', '/claims/everything-rally-c057.svg'],
  ])('%s is refused with what was meant', async (url, meant) => {
    expect((await get(url)).json().error.message).toMatch(`did you mean "${meant}"?`);
  });

  it('writing is not for a permalink', async () => {
    const response = await server.app.inject({ method: 'POST', url: CLAIM });
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(response.json().error.code).toBe('METHOD_NOT_ALLOWED');
  });
});
