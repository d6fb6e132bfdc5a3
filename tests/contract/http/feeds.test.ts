import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/domain/change.ts';
import { readingOtherwise } from '../../support/reading-of.ts';
import { seedWith } from '../../support/seed-with.ts';
import { SITE, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer({ own: true });

const PATH = '/feeds/verdicts.atom';
const ATOM = 'http://www.w3.org/2005/Atom';

const get = (url: string, headers: Record<string, string> = {}, app = server.app) => app.inject({ url, headers });

const children = (of: Element, name: string): Element[] =>
  Array.from(of.childNodes).filter((each): each is Element => (each as Element).localName === name);

const told = (of: Element, name: string): string | null => children(of, name)[0]?.textContent ?? null;

const linkOf = (of: Element, rel: string): string | null =>
  children(of, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href') ?? null;

/** A page of the feed by a strict parser, with what RFC 4287 asks of it. */
function feedOf(body: string): { feed: Element; entries: Element[] } {
  const refuse = (message: unknown): never => {
    throw new Error(String(message));
  };
  const parser = new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } });
  const feed = parser.parseFromString(body, 'application/xml').documentElement as Element;
  expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
  const entries = children(feed, 'entry');
  for (const each of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(children(each, name), name).toHaveLength(1);
    expect(told(each, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(() => new URL(told(each, 'id') ?? '')).not.toThrow();
  }
  expect(children(feed, 'author')).toHaveLength(1);
  return { feed, entries };
}

const page = async (url = PATH, app = server.app) => feedOf((await get(url, {}, app)).body);

/** A server whose history is another; what was worked out from its own does not count. */
const withJournal = (...entries: JournalEntry[]) =>
  testServer(readingOtherwise(server.store, { journal: async () => entries, once: (_key, make) => make() }));

const entry = (sequence: number, verdicts: JournalEntry['verdicts']): JournalEntry => ({
  sequence,
  at: `2026-11-2${sequence}T10:00:00.123Z`,
  actor: 'seed',
  what: 'a change',
  origin: 'articles/everything-rally/claims.json',
  before: null,
  after: null,
  verdicts,
});

describe('the feed of verdicts', () => {
  it('has every claim that came, over all pages, each once', async () => {
    const ids: string[] = [];
    for (let url: string | null = PATH; url !== null; ) {
      const { feed, entries } = await page(url);
      expect(linkOf(feed, 'self')).toBe(`${SITE}${url}`);
      expect(linkOf(feed, 'first')).toBe(`${SITE}${PATH}`);
      ids.push(...entries.map((each) => told(each, 'id') ?? ''));
      url = linkOf(feed, 'next')?.slice(SITE.length) ?? null;
    }
    expect(new Set(ids).size).toBe(149);
    expect(ids).toHaveLength(149);
  });

  it('tells a claim that came: figure, verdict, and why', async () => {
    const app = await withJournal(entry(1, [{ claim: 'everything-rally-c057', before: null, after: 'MISDATED' }]));
    const { feed, entries } = await page(PATH, app);
    await app.close();
    const [only] = entries as [Element];
    expect(entries).toHaveLength(1);
    expect(told(feed, 'updated')).toBe('2026-11-21T10:00:00Z');
    expect(told(only, 'title')).toBe('New: “up 100 basis points”, Yield on 10-year Treasury securities: Misdated');
    expect(told(only, 'content')).toMatch(
      / Misdated: 10-year Treasury yield \(fred\/dgs10\) rose 0\.18 percentage points/,
    );
    expect(linkOf(only, 'alternate')).toBe(`${SITE}/claims/everything-rally-c057`);
    expect(children(only, 'category')[0]?.getAttribute('term')).toBe('MISDATED');
  });

  it.each<[string, JournalEntry['verdicts'][number], RegExp, RegExp]>([
    [
      'a verdict that turned',
      { claim: 'everything-rally-c057', before: 'ACCURATE', after: 'MISDATED' },
      /^“up 100 basis points”, .*: now Misdated, was Accurate$/,
      / Misdated: /,
    ],
    [
      'a verdict that has turned again since: its reason is not that of now',
      { claim: 'everything-rally-c057', before: 'PENDING', after: 'CLOSE' },
      /: now Close, was Pending$/,
      /^[^:]*\.$/,
    ],
    [
      'a claim that is there no longer',
      { claim: 'everything-rally-c999', before: 'CLOSE', after: null },
      /^Taken out: everything-rally-c999$/,
      /no longer/,
    ],
    [
      'one that was taken out and came back',
      { claim: 'everything-rally-c057', before: 'CLOSE', after: null },
      /^Taken out: “up 100 basis points”/,
      /is there again\.$/,
    ],
  ])('tells %s', async (_what, change, title, content) => {
    const app = await withJournal(entry(3, [change]));
    const { entries } = await page(PATH, app);
    await app.close();
    expect(told(entries[0] as Element, 'title')).toMatch(title);
    expect(told(entries[0] as Element, 'content')).toMatch(content);
  });

  it('changes of one claim within a second are two entries', async () => {
    const app = await withJournal(entry(1, [{ claim: 'everything-rally-c057', before: 'CLOSE', after: null }]), {
      ...entry(2, [{ claim: 'everything-rally-c057', before: null, after: 'MISDATED' }]),
      at: entry(1, []).at,
    });
    const { entries } = await page(PATH, app);
    await app.close();
    expect(new Set(entries.map((each) => told(each, 'id'))).size).toBe(2);
  });

  it('is whole and of the moment when nothing has happened yet', async () => {
    const app = await withJournal();
    const { feed, entries } = await page(PATH, app);
    await app.close();
    expect([entries.length, told(feed, 'updated')]).toEqual([0, '1970-01-01T00:00:00Z']);
  });

  it('is not sent again to who holds it', async () => {
    const { headers } = await get(PATH);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect((await get(PATH, { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
  });

  it.each([
    ['?pageToken=nonsense', '"pageToken" is not of this feed; follow the link "next" of the page before.'],
    ['?page=2', 'There is no parameter "page"; there are "pageToken".'],
    ['?pageToken=a&pageToken=b', '"pageToken" is given 2 times; give it once.'],
  ])('%s is refused', async (query, message) => {
    const { statusCode, body } = await get(`${PATH}${query}`);
    expect([statusCode, JSON.parse(body).error.message]).toEqual([400, message]);
  });
});

describe('the list of pages', () => {
  const locations = (xml: string): string[] =>
    [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] as string);

  it('names pages that are all there', async () => {
    const { body, headers } = await get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    const pages = locations(body);
    const counts = await server.store.counts();
    const subjects = ['Article', 'Claim', 'Series', 'Source', 'Loop', 'CausalLink'] as const;
    expect(pages).toHaveLength(subjects.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0) + 11);
    expect(new Set(pages).size).toBe(pages.length);
    // One of each kind; a page of each subject is shown by other tests.
    const sample = pages.filter((_address, at) => at < 12 || at % 60 === 0);
    for (const address of sample) {
      const { statusCode } = await get(address.slice(SITE.length), { accept: 'text/html' });
      expect(statusCode, address).toBe(200);
    }
  });

  it('is named where search engines look for it', async () => {
    const { body } = await get('/robots.txt');
    expect(body).toContain(`Sitemap: ${SITE}/sitemap.xml\n`);
  });

  it.each(['/sitemaps/2.xml', '/sitemaps/0.xml', '/sitemaps/x.xml', '/sitemaps/99999999999999999999.xml'])(
    '%s is not there',
    async (url) => expect((await get(url)).statusCode).toBe(404),
  );
});

// Last, since it changes the graph.
describe('data that change', () => {
  beforeAll(() =>
    seedWith(server.store, [
      'series/treasury/net-marketable-borrowing.csv',
      '569000000000,2025-11-03',
      '469000000000,2025-11-03',
    ]),
  );

  it('the verdicts that turned stand first, and nothing else came', async () => {
    const { entries } = await page();
    const newest = entries.map((each) => told(each, 'title') ?? '').filter((title) => title.includes(': now '));
    expect(newest).toHaveLength(5);
    expect(entries.slice(0, 5).map((each) => told(each, 'title'))).toEqual(newest);
    expect(newest).toContain(
      '“$1,147 billion”, Net marketable borrowing of the Treasury: now Contradicted, was Accurate',
    );
  });
});
