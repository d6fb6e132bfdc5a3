import { describe, expect, it } from 'vitest';
import { expanded, expandedByList, relativeIn } from '../../support/offline-jsonld.ts';
import { SCHEMA_CONTEXT } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const PATH = '/contexts/schema-org.jsonld';

describe('the context of linked data', () => {
  it('is served as JSON-LD to programs and pages of any site', async () => {
    const { statusCode, headers, body } = await server.app.inject({
      url: PATH,
      headers: { origin: 'https://other.example' },
    });
    expect(statusCode).toBe(200);
    expect(body).toBe(SCHEMA_CONTEXT);
    expect(headers).toMatchObject({
      'content-type': 'application/ld+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, no-cache',
    });
  });

  it('is not sent again to who holds it', async () => {
    const { etag } = (await server.app.inject({ url: PATH })).headers;
    const again = await server.app.inject({ url: PATH, headers: { 'if-none-match': String(etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('reads the feed of reviews whole, with the word for the next page that the feed declares itself', async () => {
    for (const query of ['?pageSize=500', '?pageSize=5']) {
      const feed = (await server.app.inject({ url: `/claim-reviews.json${query}` })).json();
      const whole = await expanded(feed);
      expect(await expandedByList(feed)).toEqual(whole);
      expect(relativeIn(whole)).toEqual([]);
      const next = JSON.stringify(whole).includes('"http://www.w3.org/1999/xhtml/vocabulary#next":[{"@id":"https://');
      expect(next).toBe(query === '?pageSize=5');
    }
  });
});
