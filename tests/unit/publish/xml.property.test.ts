import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownText } from '../../../src/lib/shown-text.ts';
import { writableText } from '../../../src/lib/writable-text.ts';
import { verdictsAtom } from '../../../src/publish/feeds/verdicts-atom.ts';
import { oembedOf, oembedXml } from '../../../src/publish/oembed.ts';
import { sitemap, sitemapIndex } from '../../../src/publish/sitemap.ts';
import { digestOf } from '../../../src/publish/texts/digest.ts';
import { anyPublication } from '../../support/any-publication.ts';
import { anyText, served } from '../../support/any-text.ts';
import { SITE } from '../../support/test-server.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

/** The root of a document, by a strict reader. */
function read(xml: string) {
  const wrong: string[] = [];
  const errorHandler = (_level: string, message: string) => void wrong.push(message);
  const root = new DOMParser({ errorHandler }).parseFromString(served(xml), 'text/xml').documentElement;
  expect(wrong).toEqual([]);
  return root;
}

type Read = ReturnType<typeof read>;

const every = (root: Read, name: string): readonly string[] =>
  Array.from(root?.getElementsByTagName(name) ?? []).map((node) => node.textContent ?? '');

const children = (root: Read): readonly string[] =>
  Array.from(root?.getElementsByTagName('*') ?? []).map(({ tagName }) => tagName);

it('a feed in Atom has any text as text', () => {
  const page = (text: string) => ({
    changes: (['MISDATED', null] as const).map((after, sequence) => ({
      claim: 'everything-rally-c057',
      at: '2026-11-22T10:00:00Z',
      updated: '2026-11-22T10:00:00Z',
      sequence,
      before: 'ACCURATE' as const,
      after,
      now: { printed: text, statement: text, metric: text, verdict: 'MISDATED' as const, because: text },
    })),
    updated: '2026-11-22T10:00:00Z',
    first: `${SITE}/feed?x=${encodeURIComponent('ü')}&y=1`,
    self: `${SITE}/feed`,
    next: null,
  });
  const bare = children(read(verdictsAtom(page('Word'), SITE)));
  fc.assert(
    fc.property(anyText, (text) => {
      const root = read(verdictsAtom(page(text), SITE));
      const said = writableText(text);
      expect(children(root)).toEqual(bare);
      expect(every(root, 'title').slice(1)).toEqual([
        `“${said}”, ${said}: now Misdated, was Accurate`,
        `Taken out: “${said}”, ${said}`,
      ]);
      expect(every(root, 'content')).toEqual([
        `${said} Misdated: ${said}`,
        `${said} It was taken out then, and is there again.`,
      ]);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['urlset', sitemap],
  ['sitemapindex', sitemapIndex],
] as const)('a list of pages (%s) has any addresses as they are', (name, write) => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (addresses) => {
      const root = read(write(addresses));
      expect(root?.tagName).toBe(name);
      expect(every(root, 'loc')).toEqual(addresses.map(writableText));
      expect(children(root)).toHaveLength(addresses.length * 2);
    }),
    { numRuns: 200 },
  );
});

it('oEmbed says the same as XML and as JSON, and its frame holds nothing that a text smuggled in', async () => {
  const size = { width: 720, height: 480 };
  await fc.assert(
    fc.property(await anyPublication(), ({ publication }) => {
      const answer = oembedOf(publication, SETTING, size, size, {});
      const fields = Object.fromEntries(
        Array.from(read(oembedXml(answer))?.getElementsByTagName('*') ?? []).map((node) => [
          node.tagName,
          node.textContent,
        ]),
      );
      const texts = Object.entries(JSON.parse(served(JSON.stringify(answer)))).map(([key, value]) => [key, `${value}`]);
      const letters = (all: Record<string, unknown>) =>
        Object.entries(all).map(([key, value]) => [key, `${value}`.replace(/\s+/g, ' ')]);
      expect(letters(fields)).toEqual(letters(Object.fromEntries(texts)));
      const frame = read(answer.html.replace(' loading="lazy"', ''));
      expect(frame?.tagName).toBe('iframe');
      expect(frame?.childNodes.length).toBe(0);
      expect(Array.from(frame?.attributes ?? []).map(({ name }) => name)).toEqual(['src', 'width', 'height', 'title']);
      expect(answer.title).toBe(shownText(digestOf(publication.subject, SITE).heading));
    }),
    { numRuns: 100 },
  );
});
