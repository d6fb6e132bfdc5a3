import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import { ARMOUR } from '../../../src/http/guards/armour.ts';
import type { Store } from '../../../src/store/store.ts';
import { readingOtherwise } from '../../support/reading-of.ts';
import { quietTelemetry, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

describe('the ways in', () => {
  it('/ says what is here, to programs', async () => {
    const response = await server.app.inject({ url: '/' });
    expect(response.json()).toMatchObject({
      name: 'fiscal-claims',
      store: 'grafeo 0.6.0',
      paths: { '/graphql': expect.any(String) },
    });
  });

  it('/ says what is here, to people, within its own policy', async () => {
    const response = await server.app.inject({ url: '/', headers: { accept: 'text/html' } });
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
    expect(response.body).toMatch(/<dt>Claims?<\/dt>\s*<dd>149<\/dd>/i);
    expect(response.body).not.toMatch(/style=|<style|\son\w+=|<script(?! type="module" src="\/assets\/)/);
  });

  it('/healthz and /readyz answer', async () => {
    expect((await server.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    const ready = await server.app.inject({ url: '/readyz' });
    expect(ready.json()).toEqual({
      status: 'ready',
      store: 'grafeo 0.6.0',
      dataVersion: (await server.store.state()).dataVersion,
    });
  });

  it('/readyz says no while the store does not answer', async () => {
    const broken: Store = {
      ...server.store,
      health: () => Promise.reject(new Problem('STORE_UNAVAILABLE', 'Nothing answers at bolt://127.0.0.1:1.')),
    };
    const failing = await testServer(broken);
    const response = await failing.inject({ url: '/readyz' });
    await failing.close();
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('5');
    expect(response.json().error.code).toBe('STORE_UNAVAILABLE');
    expect(response.json().error.message).toContain(response.headers['x-request-id']);
    expect(response.body).not.toContain('bolt://');
  });

  it.each([
    [
      'an unknown path',
      { url: '/clams?x=1' },
      404,
      'NOT_FOUND',
      'There is nothing at "/clams"; start at "/", or ask "/graphql".',
    ],
    [
      'a body beyond the bound',
      {
        method: 'POST' as const,
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: `"${'x'.repeat(2_000_000)}"`,
      },
      413,
      'BODY_TOO_LARGE',
      'The request is larger than 2000000 bytes, the most that is read.',
    ],
    [
      'a method that does nothing here',
      { method: 'PUT' as const, url: '/graphql' },
      405,
      'METHOD_NOT_ALLOWED',
      'PUT is not for "/graphql"; use GET, POST, OPTIONS.',
    ],
  ])('%s is refused with a sentence', async (_case, request, status, code, message) => {
    const response = await server.app.inject(request);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual(
      request.url === '/graphql' ? { errors: [{ message, extensions: { code } }] } : { error: { code, message } },
    );
  });

  it('an address that cannot be read is refused in the same shape', async () => {
    const response = await server.app.inject({ url: '/%zz' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ error: { code: 'UNREADABLE_REQUEST', message: expect.stringContaining('%zz') } });
  });

  it('every answer carries the armour and a request id', async () => {
    const { headers } = await server.app.inject({ url: '/healthz' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('what is refused before any route carries the same armour', async () => {
    const [routed, unreadable] = [
      await server.app.inject({ url: '/healthz' }),
      await server.app.inject({ url: '/%zz' }),
    ];
    const own = ['content-type', 'content-length', 'date', 'connection', 'x-request-id', 'vary'];
    const armour = Object.entries(routed.headers).filter(([name]) => !own.includes(name));
    expect(armour.sort()).toEqual(Object.entries(ARMOUR).sort());
    expect(unreadable.headers).toMatchObject({ ...ARMOUR, 'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it.each([
    ['POST', '/oembed', 'GET, HEAD'],
    ['DELETE', '/sitemaps/1.xml', 'GET, HEAD'],
    ['PUT', '/check', 'GET, HEAD, POST'],
    ['PATCH', '/assets/page.js', 'GET, HEAD'],
  ] as const)('%s of %s is told what it takes', async (method, url, allowed) => {
    const response = await server.app.inject({ method, url });
    expect([response.statusCode, response.headers.allow]).toEqual([405, allowed]);
    expect(response.json().error.code).toBe('METHOD_NOT_ALLOWED');
  });
});

describe('the playground', () => {
  const browser = { accept: 'text/html,application/xhtml+xml' };

  it('is one page without an outside load, its script named by hash', async () => {
    const response = await server.app.inject({ url: '/graphql', headers: browser });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-security-policy']).toMatch(/script-src 'sha256-[\w+/=]+' blob:/);
    expect(response.body).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="(?:https?:)?\/\//);
    expect(response.body).toContain('query Scorecard');
  });

  it('is sent compressed, and not again to who has it', async () => {
    const first = await server.app.inject({ url: '/graphql', headers: { ...browser, 'accept-encoding': 'gzip, br' } });
    expect(first.headers['content-encoding']).toBe('br');
    expect(first.rawPayload.length).toBeLessThan(3_500_000);
    const again = await server.app.inject({
      url: '/graphql',
      headers: { ...browser, 'if-none-match': first.headers.etag as string },
    });
    expect(again.statusCode).toBe(304);
  });

  it('does not stand in the way of a query by GET', async () => {
    const response = await server.app.inject({
      url: '/graphql?query={meta{store}}',
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect(response.json()).toMatchObject({ data: { meta: { store: 'grafeo 0.6.0' } } });
  });
});

describe('what goes wrong inside', () => {
  it('is masked, and reported with the id that the caller gets', async () => {
    const telemetry = quietTelemetry();
    const broken = readingOtherwise(server.store, {
      counts: () => Promise.reject(new Error('secret: password at line 3')),
    });
    const failing = await testServer(broken, { telemetry });
    const response = await failing.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ meta { counts { label } } }' }),
    });
    await failing.close();
    expect(response.body).not.toContain('secret');
    const [error] = response.json().errors;
    expect(error.extensions).toEqual({ code: 'INTERNAL', requestId: response.headers['x-request-id'] });
    expect(error.message).toContain(error.extensions.requestId);
    expect(telemetry.reported).toEqual([expect.objectContaining({ message: 'secret: password at line 3' })]);
  });

  it('is a 503 when the store cannot be reached, which is told without its address and logged with it', async () => {
    const sentence = 'No Neo4j answers at bolt://10.0.7.5:7687.';
    const telemetry = quietTelemetry();
    const broken = readingOtherwise(server.store, {
      records: () => Promise.reject(new Problem('STORE_UNAVAILABLE', sentence)),
    });
    const failing = await testServer(broken, { telemetry });
    const response = await failing.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ claim(slug: "everything-rally-c003") { slug } }' }),
    });
    await failing.close();
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
    const [error] = response.json().errors;
    expect(error.extensions).toEqual({ code: 'STORE_UNAVAILABLE', requestId: response.headers['x-request-id'] });
    expect(response.body).not.toContain('10.0.7.5');
    expect(telemetry.reported).toEqual([expect.objectContaining({ message: sentence })]);
  });
});
