import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/seeded-store.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

describe.each([
  ['/schema.graphql', 'text/plain; charset=utf-8', 'type Claim implements Node {'],
  ['/CITATION.cff', 'text/plain; charset=utf-8', 'cff-version: 1.2.0'],
  ['/contexts/schema-org.jsonld', 'application/ld+json; charset=utf-8', '    "@vocab": "http://schema.org/",'],
])('%s', (address, media, line) => {
  it('is the very file, which browsers show and pages of other sites may read', async () => {
    const { statusCode, headers, body } = await get(address, { origin: 'https://other.example' });
    expect(statusCode).toBe(200);
    expect(body).toBe(readFileSync(join(ROOT, 'schema', address), 'utf8'));
    expect(body.split('\n')).toContain(line);
    expect(headers).toMatchObject({
      'content-type': media,
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  it('tells who holds it that it is still the same', async () => {
    const { headers } = await get(address);
    const again = await get(address, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get(address, { 'if-none-match': 'W/"x"' })).statusCode).toBe(200);
  });

  it('is named among the ways in', async () => {
    const { paths } = (await get('/', { accept: 'application/json' })).json() as { paths: Record<string, string> };
    expect(Object.keys(paths)).toContain(address);
  });
});

it('whoever asks for its head alone learns its kind', async () => {
  const { statusCode, headers } = await server.app.inject({ method: 'HEAD', url: '/schema.graphql' });
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
});
