import { describe, expect, it } from 'vitest';
import { FORMS, formsOf } from '../../../src/publish/forms.ts';
import { embedPathOf, pathOf } from '../../../src/publish/paths.ts';
import { SAMPLES } from '../../support/sample-publications.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const get = (url: string, accept = '*/*') => server.app.inject({ url, headers: { accept } });

const ALL = SAMPLES.flatMap(([kind, slug]) =>
  formsOf(kind).map((form) => [pathOf({ kind, slug }, { form }), form] as const),
);

describe('every form of every kind', () => {
  it.each(ALL)('%s is served as what it is', async (path, form) => {
    const { statusCode, headers, rawPayload } = await get(path);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe(FORMS[form].media);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(rawPayload.length).toBeGreaterThan(100);
  });

  it.each(SAMPLES)('%s %s has a page for frames, and nothing else may be framed', async (kind, slug) => {
    const embed = await get(embedPathOf({ kind, slug }));
    expect(embed.statusCode).toBe(200);
    expect(embed.headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors \*$/);
    expect(embed.headers['x-frame-options']).toBeUndefined();
    expect(embed.body).not.toMatch(/<script/);
    const page = await get(pathOf({ kind, slug }), 'text/html');
    expect(page.headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/);
    expect(page.headers['x-frame-options']).toBe('DENY');
  });

  it.each([
    '.svg',
    '.png',
    '.chart.svg',
    '.chart.narrow.svg',
    '.chart.dark.png',
    '.dark.svg',
    '.badge.svg',
    '.badge.dark.png',
  ])('a picture (%s) may do nothing at all', async (end) => {
    const { headers, statusCode } = await get(`/claims/everything-rally-c057${end}`);
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['x-frame-options']).toBe('DENY');
  });
});

describe('the form that a client likes best', () => {
  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['*/*', 'html'],
    ['application/json', 'json'],
    ['application/json; charset=utf-8', 'json'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted";q=0.9, text/html;q=0.2', 'jsonld'],
    ['application/ld+json', 'jsonld'],
    ['application/ld+json, application/json;q=0.5', 'jsonld'],
    ['application/trig', 'trig'],
    ['text/turtle, application/trig;q=0.9', 'trig'],
    ['text/csv', 'csv'],
    ['image/*', 'svg'],
    ['image/png', 'png'],
    ['text/markdown', 'md'],
    ['application/x-bibtex', 'bib'],
    ['application/vnd.citationstyles.csl+json', 'csl.json'],
    ['text/plain', 'apa.txt'],
    ['application/json;q=0.2, text/markdown;q=0.9', 'md'],
  ] as const)('Accept: %s gives %s', async (accept, form) => {
    const { headers, body } = await get('/claims/everything-rally-c057', accept);
    expect(headers['content-type']).toBe(FORMS[form].media);
    expect(String(headers.vary).toLowerCase()).toContain('accept');
    expect(body).toBe((await get(pathOf({ kind: 'claim', slug: 'everything-rally-c057' }, { form }), '*/*')).body);
  });

  it('is refused where there is none', async () => {
    const { statusCode, body } = await get('/sources/federal-reserve-h15', 'image/png');
    expect(statusCode).toBe(406);
    expect(JSON.parse(body).error).toEqual({
      code: 'NOT_ACCEPTABLE',
      message:
        '"/sources/federal-reserve-h15" cannot be given as what "Accept" asks for; there are text/html, application/json, application/ld+json, text/csv, text/markdown, text/x-wiki, application/x-bibtex, application/vnd.citationstyles.csl+json, text/plain.',
    });
  });

  it('is not asked where the address names one', async () => {
    const { headers } = await get('/claims/everything-rally-c057.csv', 'text/html');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(String(headers.vary ?? '')).not.toMatch(/accept(?!-encoding)/);
  });
});

describe('refusals', () => {
  it('are pages for browsers and JSON for programs', async () => {
    const [page, json] = await Promise.all([
      get('/claims/everything-rally-c57', 'text/html'),
      get('/claims/everything-rally-c57', 'application/json'),
    ]);
    for (const response of [page, json]) expect(response.statusCode).toBe(404);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain(
      'There is no claim &quot;everything-rally-c57&quot;; did you mean &quot;everything-rally-c057&quot;?',
    );
    expect(json.json().error.message).toBe(
      'There is no claim "everything-rally-c57"; did you mean "everything-rally-c057"?',
    );
  });
});

describe('the sheets and the mark', () => {
  it.each([
    ['/page.css', 'text/css; charset=utf-8'],
    ['/embed.css', 'text/css; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  ])('%s is there', async (path, type) => {
    const { statusCode, headers } = await get(path);
    expect([statusCode, headers['content-type']]).toEqual([200, type]);
  });
});
