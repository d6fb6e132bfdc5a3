import { extract, setProviderList } from '@extractus/oembed-extractor';
import { DOMParser } from '@xmldom/xmldom';
import type { FastifyInstance } from 'fastify';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/publish/paths.ts';
import type { Store } from '../../../src/store/store.ts';
import { publicationsOf } from '../../support/reading-of.ts';
import { SAMPLES } from '../../support/sample-publications.ts';
import { SITE, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const ask = (query: Record<string, string>) => server.app.inject({ url: '/oembed', query });

const CLAIM = `${SITE}/claims/everything-rally-c057`;

describe('/oembed', () => {
  it.each(SAMPLES)('answers for %s %s with a frame of just the size that it tells', async (kind, slug) => {
    const response = await ask({ url: `${SITE}${pathOf({ kind, slug })}` });
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.headers['access-control-allow-origin']).toBe('*');
    const answer = response.json();
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'fiscal-claims', provider_url: SITE });
    const { document } = parseHTML(`<html><body>${answer.html}</body></html>`);
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${SITE}/embed${pathOf({ kind, slug })}`);
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual([
      `${answer.width}`,
      `${answer.height}`,
    ]);
    const thumbnail = Object.keys(answer).filter((name) => name.startsWith('thumbnail'));
    expect(thumbnail).toHaveLength(kind === 'source' ? 0 : 3);
  });

  it('says the same in XML', async () => {
    const [json, xml] = await Promise.all([ask({ url: CLAIM }), ask({ url: CLAIM, format: 'xml' })]);
    expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8');
    const root = new DOMParser().parseFromString(xml.body, 'text/xml').documentElement;
    const fields = Object.fromEntries(
      Array.from(root?.childNodes ?? [])
        .filter(({ nodeName }) => !nodeName.startsWith('#'))
        .map(({ nodeName, textContent }) => [nodeName, textContent]),
    );
    expect(fields).toEqual(
      Object.fromEntries(Object.entries(json.json()).map(([name, value]) => [name, String(value)])),
    );
  });

  it.each([
    [{ maxwidth: '400' }, 400, null],
    [{ maxwidth: '280' }, 280, null],
    [{ maxwidth: '400', maxheight: '300' }, 400, 300],
    [{ maxwidth: '5000' }, 720, null],
  ])('keeps within %j', async (most, width, height) => {
    const answer = (await ask({ url: CLAIM, ...most })).json();
    expect(answer.width).toBe(width);
    if (height !== null) expect(answer.height).toBe(height);
    if ('thumbnail_width' in answer) expect(answer.thumbnail_width).toBeLessThanOrEqual(Number(most.maxwidth));
    expect('thumbnail_width' in answer).toBe(most.maxwidth === '5000');
  });

  it.each([
    ['a form', `${CLAIM}.json`, '/embed/claims/everything-rally-c057'],
    ['a chart in the dark', `${CLAIM}.chart.dark.png`, '/embed/claims/everything-rally-c057.chart.dark'],
    [
      'a page in a frame',
      `${SITE}/embed/claims/everything-rally-c057.chart`,
      '/embed/claims/everything-rally-c057.chart',
    ],
    ['an address with more behind it', `${CLAIM}?utm_source=x#y`, '/embed/claims/everything-rally-c057'],
  ])('takes %s for what it is of', async (_what, url, path) => {
    expect((await ask({ url })).json().html).toContain(`src="${SITE}${path}"`);
  });

  it('freezes what is frozen', async () => {
    const { revision } = await publicationsOf(server.store).current('claim', 'everything-rally-c057');
    for (const url of [`${CLAIM}?revision=${revision}`, `${SITE}/revisions/${revision}/claims/everything-rally-c057`]) {
      expect((await ask({ url })).json().html).toContain(
        `${SITE}/revisions/${revision}/embed/claims/everything-rally-c057`,
      );
    }
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['nothing', {}, 400, 'BAD_ARGUMENT'],
    ['another site', { url: 'https://elsewhere.example/claims/everything-rally-c057' }, 404, 'NOTHING_TO_EMBED'],
    [
      'a host that only begins alike',
      { url: 'https://claims.example.org.evil.example/claims/x' },
      404,
      'NOTHING_TO_EMBED',
    ],
    ['no permalink', { url: `${SITE}/graphql` }, 404, 'NOTHING_TO_EMBED'],
    ['no address', { url: 'javascript:alert(1)' }, 404, 'NOTHING_TO_EMBED'],
    ['a file', { url: 'file:///etc/passwd' }, 404, 'NOTHING_TO_EMBED'],
    ['a name that nothing has', { url: `${SITE}/claims/nobody` }, 404, 'UNKNOWN_SUBJECT'],
    ['a revision that never was', { url: `${CLAIM}?revision=0000000000000000` }, 404, 'UNKNOWN_REVISION'],
    ['another format', { url: CLAIM, format: 'yaml' }, 501, 'FORMAT_NOT_IMPLEMENTED'],
    ['a width that is none', { url: CLAIM, maxwidth: 'wide' }, 400, 'BAD_ARGUMENT'],
    ['a height of nothing', { url: CLAIM, maxheight: '0' }, 400, 'BAD_ARGUMENT'],
  ])('refuses %s', async (_what, query, status, code) => {
    const response = await ask(query);
    expect(response.statusCode).toBe(status);
    expect(response.json().error).toEqual({ code, message: expect.stringMatching(/^.+\.$/) });
  });
});

describe('a consumer that finds the way by itself', () => {
  let app: FastifyInstance;
  let address = '';
  beforeAll(async () => {
    app = await testServer(server.store as Store, { site: () => address });
    address = (await app.listen({ port: 0, host: '127.0.0.1' })).replace(/\/$/, '');
    setProviderList([]);
  });
  afterAll(() => app.close());

  it.each(SAMPLES)('gets the frame of %s %s', async (kind, slug) => {
    const found = await extract(`${address}${pathOf({ kind, slug })}`);
    expect(found).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'fiscal-claims' });
    expect((found as unknown as { html: string }).html).toContain(`${address}/embed${pathOf({ kind, slug })}`);
  });
});
