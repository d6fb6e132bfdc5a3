import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../../src/connectors/copies.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import { SLIDERS } from '../../../src/publish/pages/site/sliders.ts';
import { readingOtherwise } from '../../support/reading-of.ts';
import { HOSTILE } from '../../support/sample-publications.ts';
import { quietTelemetry, SITE, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const get = (url: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers: { accept: 'text/html', ...headers } });

const post = (url: string, fields: Record<string, string>) =>
  server.app.inject({
    method: 'POST',
    url,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

const read = (html: string) => parseHTML(html).document as unknown as Document;
const textOf = (html: string): string => read(html).body.textContent?.replace(/\s+/g, ' ') ?? '';

/** Every page of the site that is about no one subject, with what must be on it. */
const PAGES = [
  ['/', ['Which figures are wrong, and how', '22 Contradicted', 'Doom loop', '“up 100 basis points”']],
  ['/articles', ['Articles', '149 claims', '8 Misdated']],
  ['/claims', ['149 claims', '“$1.1 trillion”', 'Go on']],
  ['/claims?verdict=MISDATED', ['8 claims', '“up 100 basis points”', 'it was right from 2024-09-17 to 2025-01-23']],
  ['/claims?metric=deficit', ['Claims about', 'It is measured by']],
  ['/series', ['59 series', 'fred/dgs10, percent']],
  ['/sources', ['222 documents and data sets', 'read in excerpts']],
  ['/loops', ['18 loops have a name', '95 of at most 8 links', 'contested']],
  ['/search', ['all words must be there']],
  ['/search?q=term+premium', ['found for “term premium”', 'Factor and its causal links']],
  ['/search?q=term+premiun', ['Nothing has all words', 'Did you mean term premium']],
  [
    '/simulate',
    ['By 2036 debt is 8.73 percentage points of GDP higher', 'CBO projected in 2026-02', 'What was supposed'],
  ],
  ['/simulate?scenario=everything-rally-slow-bleed&run=1&years=5', ['By 2031', 'Slow bleed']],
  ['/simulate?run=1', ['Nothing is changed yet']],
  ['/check', ['Paste a text']],
  ['/check?example=1', ['1 misdated', '1 contradicted', 'What it is a figure of was not recognised.']],
  ['/docs', ['Contradicted', 'lastAtLeast(', 'read in full', 'established']],
  ['/docs/embed', ['.csl.json', '/oembed?url=', '<iframe src="']],
] as const;

describe('pages of the site', () => {
  it.each(PAGES)('%s', async (url, words) => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'self' ${SITE}; img-src 'self' ${SITE}; font-src 'self' ${SITE}; base-uri 'none'; script-src 'self' ${SITE}; connect-src 'self' ${SITE}; form-action 'self' ${SITE}; frame-ancestors 'none'`,
    );
    expect(body).not.toMatch(/\sstyle=|<style|\son\w+="|undefined|\[object|NaN/);
    expect(read(body).querySelectorAll('h1')).toHaveLength(1);
    const text = textOf(body);
    for (const each of words) expect(text).toContain(each);
  });

  it('tells a browser that what it holds is still the same', async () => {
    const { headers } = await get('/series');
    expect((await get('/series', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
    expect((await get('/series', { 'if-none-match': 'W/"x"' })).statusCode).toBe(200);
  });

  it('lists go on where they stopped, and every claim is on one page of them', async () => {
    const seen: string[] = [];
    for (let url: string | null = '/claims'; url !== null; ) {
      const page = read((await get(url)).body);
      seen.push(...[...page.querySelectorAll('.claims > li')].map(({ id }) => id));
      url = page.querySelector('a[rel=next]')?.getAttribute('href') ?? null;
    }
    expect(seen).toHaveLength(149);
    expect(new Set(seen).size).toBe(149);
  });
});

describe('what cannot be shown', () => {
  it.each([
    ['/claims?verdict=FALSE', 400, '"verdict" may not be "FALSE" here; it may be "ACCURATE"'],
    ['/claims?metric=x', 400, 'There is no metric "x"; search for what it measures.'],
    ['/claims?verdict=CLOSE&verdict=PENDING', 400, '"verdict" is given 2 times; give it once.'],
    ['/articles/everything-rally?verdict=FALSE', 400, '"verdict" may not be "FALSE" here'],
    ['/series/fred/dgs10?year=1066', 400, 'has no figures of the year "1066"; it has 2000 to 2026.'],
    ['/causal-map?loop=x', 400, '"loop" may not be "x" here; it may be "'],
    ['/causal-map?factor=x', 400, '"factor" may not be "x" here; it may be "'],
    ['/search?q=!!!', 400, '"!!!" has no word to look for'],
    [`/search?q=${'a'.repeat(300)}`, 400, 'The search has 300 characters'],
    ['/simulate?treasury-10y-yield=abc', 400, '"abc" is no amount for “10-year Treasury yield”'],
    ['/simulate?treasury-10y-yield=1&years=31', 400, '"years" may not be "31"; give a whole number from 1 to 30.'],
    ['/simulate?treasury-10y-yield=500', 422, ''],
    ['/simulate?scenario=x', 400, 'There is no scenario "x"'],
    ['/clams', 404, 'There is nothing at "/clams"'],
    ['/claims/everything-rally-c57', 404, 'did you mean "everything-rally-c057"?'],
  ])('%s: %i, on a page of the site', async (url, status, sentence) => {
    const { statusCode, body, headers } = await get(url);
    expect(statusCode).toBe(status);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(textOf(body)).toContain(sentence);
    expect(read(body).querySelector('nav a[href="/articles"]')).not.toBeNull();
  });

  it.each(['/search?q=', '/claims?metric=', '/simulate?scenario=', '/simulate?deficit=', '/causal-map?loop='])(
    '%s takes any text for text',
    async (url) => {
      const { body } = await get(`${url}${encodeURIComponent(HOSTILE.slice(0, 190))}`);
      expect(read(body).querySelectorAll('main script, ref, b:not(.x)').length).toBe(0);
      expect(body).not.toContain('\u202e');
    },
  );

  it('a failure here says so, with the name of the request and without its reason', async () => {
    const broken = readingOtherwise(server.store, { counts: () => Promise.reject(new Error('secret')) });
    const telemetry = quietTelemetry();
    const failing = await testServer(broken, { telemetry });
    const { statusCode, body, headers } = await failing.inject({ url: '/', headers: { accept: 'text/html' } });
    await failing.close();
    expect(statusCode).toBe(500);
    expect(textOf(body)).toContain('Something failed here');
    expect(textOf(body)).toContain(String(headers['x-request-id']));
    expect(body).not.toContain('secret');
    expect(telemetry.reported).toHaveLength(1);
  });

  it('a store that is away is told as a page, to be tried again', async () => {
    const away = readingOtherwise(server.store, {
      counts: () => Promise.reject(new Problem('STORE_UNAVAILABLE', 'Nothing answers at bolt://127.0.0.1:1.')),
    });
    const failing = await testServer(away);
    const { statusCode, body, headers } = await failing.inject({ url: '/', headers: { accept: 'text/html' } });
    await failing.close();
    expect([statusCode, headers['retry-after']]).toEqual([503, '5']);
    expect(textOf(body)).toContain('Not just now');
    expect(body).not.toContain('bolt://');
  });
});

describe('the sliders of the simulation', () => {
  it.each(SLIDERS)('$factor can be run at both ends', async ({ factor, least, most }) => {
    for (const amount of [least, most]) {
      const { statusCode, body } = await get(`/simulate?${factor}=${amount}`);
      expect([statusCode, textOf(body).includes('than projected.')]).toEqual([200, true]);
    }
  });

  it('stand in the place of those with which they would count twice, and of no others', async () => {
    for (const [index, one] of SLIDERS.entries()) {
      for (const other of SLIDERS.slice(index + 1)) {
        const { statusCode, body } = await get(`/simulate?${one.factor}=0.1&${other.factor}=0.1`);
        const isRefused = statusCode === 400 && textOf(body).includes('count twice');
        expect([one.factor, other.factor, one.insteadOf.includes(other.factor)]).toEqual([
          one.factor,
          other.factor,
          isRefused,
        ]);
        expect(other.insteadOf.includes(one.factor)).toBe(isRefused);
      }
    }
  });
});

describe('a text that is sent', () => {
  it('is checked, shown with its figures in place, and not kept', async () => {
    const { statusCode, headers, body } = await post('/check', {
      text: 'Opening.\r\nThe 10-year yield is up 100 basis points since September 2024.',
      publishedOn: '2026-01-31',
    });
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    const page = read(body);
    expect(page.querySelector('.reading a')?.textContent).toBe('up 100 basis points (misdated)');
    expect(page.querySelector('.reading a')?.getAttribute('href')).toBe('#figure-1');
    expect(page.querySelector('#figure-1')?.textContent).toContain('rose 0.33 percentage points');
    expect(page.querySelector('#figure-1 a[href="/series/fred/dgs10"]')).not.toBeNull();
    expect(page.querySelector('textarea')?.textContent).toContain('since September 2024.');
  });

  it.each([
    [{ text: '' }, 400, 'text'],
    [{ text: 'It rose 5%.', publishedOn: 'soon' }, 400, '"soon" is no day; write it as 2026-01-31.'],
    [{ text: 'a'.repeat(1_000_001) }, 413, '1000001 bytes'],
  ])('is refused on the page where it cannot be', async (fields, status, words) => {
    const { statusCode, body } = await post('/check', fields as Record<string, string>);
    expect(statusCode).toBe(status);
    expect(textOf(body)).toContain(words);
  });

  it('is taken for text, whatever is in it', async () => {
    const { body, statusCode } = await post('/check', { text: `The deficit was 5% of GDP. ${HOSTILE}` });
    expect(statusCode).toBe(200);
    expect(read(body).querySelectorAll('main script, ref').length).toBe(0);
    // The field holds what was sent as it was sent, to be sent again.
    const page = read(body);
    page.querySelector('textarea')?.remove();
    expect(page.toString()).not.toContain('\u202e');
  });
});

describe('the page of an article', () => {
  it('narrows its claims down', async () => {
    const { body } = await get('/articles/everything-rally?verdict=MISDATED');
    expect(read(body).querySelectorAll('#claims .claims > li')).toHaveLength(8);
    expect(textOf(body)).toContain('8 of 149 claims.');
  });

  it('without a copy says how one is attached', async () => {
    const { body, headers } = await get('/articles/everything-rally?in=text');
    expect(textOf(body)).toContain('npx fiscal-claims attach everything-rally <file>');
    expect(headers['cache-control']).toBe('public, no-cache');
  });

  it("marks the figures in a reader's own copy, for nobody on the way to keep", async () => {
    const subject = (await get('/articles/everything-rally.json')).json();
    const places: { start: number; end: number; printed: string }[] = subject.claims.map(
      ({ place, printed }: { place: { start: number; end: number }; printed: string }) => ({ ...place, printed }),
    );
    // A text of ours with each figure at its place, since the text of the article is nobody's to keep here.
    const text = Array.from({ length: Math.max(...places.map(({ end }) => end)) + 2 }, () => '.');
    for (const { start, printed } of places) text.splice(start, [...printed].length, ...printed);
    const bytes = text.join('');
    const folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-copies-'));
    try {
      const copies = copiesIn(folder);
      await copies.attach(Buffer.from(bytes));
      const asked: string[] = [];
      const app = await testServer(server.store, {
        // The hash is that of the text of the article, which is not here.
        copies: {
          ...copies,
          codePoints: (hash) => {
            asked.push(hash);
            return copies.codePoints(sha256(bytes));
          },
        },
      });
      const getWith = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
      const marked = await getWith('/articles/everything-rally?in=text');
      const list = await getWith('/articles/everything-rally');
      await app.close();
      const page = read(marked.body);
      const linked = new Set([...page.querySelectorAll('a.in-text')].map((link) => link.getAttribute('href')));
      expect(linked.size).toBe(149);
      expect(page.querySelector('a.in-text[href$="c057"]')?.textContent).toContain('up 100 basis points');
      expect(marked.headers['cache-control']).toBe('private, no-store');
      expect(list.headers['cache-control']).toBe('public, no-cache');
      expect(textOf(list.body)).toContain('in your copy of the text');
      expect(asked.every((hash) => hash === subject.sha256)).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('assets', () => {
  it('are the files of one folder, which browsers ask for again, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-assets-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'assets/explorer.js'), 'void 0;');
    await writeFile(join(folder, 'secret.js'), 'secret');
    const app = await testServer(server.store, { assets: join(folder, 'assets') });
    try {
      const script = await app.inject({ url: '/assets/explorer.js' });
      expect([script.statusCode, script.body]).toEqual([200, 'void 0;']);
      expect(script.headers).toMatchObject({
        'content-type': 'application/javascript; charset=utf-8',
        'cache-control': 'public, max-age=0',
        'access-control-allow-origin': '*',
      });
      const again = await app.inject({
        url: '/assets/explorer.js',
        headers: { 'if-none-match': String(script.headers.etag) },
      });
      expect(again.statusCode).toBe(304);
      for (const url of ['/assets/../secret.js', '/assets/..%2fsecret.js', '/assets/%2e%2e/secret.js', '/assets/']) {
        const { statusCode, body } = await app.inject({ url });
        expect(statusCode).toBeGreaterThanOrEqual(400);
        expect(body).not.toContain('secret\n');
      }
    } finally {
      await app.close();
      await rm(folder, { recursive: true });
    }
  });
});
