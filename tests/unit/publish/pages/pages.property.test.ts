import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { shownText } from '../../../../src/lib/shown-text.ts';
import { errorPage } from '../../../../src/publish/pages/error-page.tsx';
import type { Publication } from '../../../../src/publish/publication.ts';
import { writeEmbed, writeForm } from '../../../../src/publish/write-form.ts';
import { anyPublication } from '../../../support/any-publication.ts';
import { anyText, served } from '../../../support/any-text.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

const read = (html: string) => parseHTML(served(html)).document as unknown as Document;

/** Elements with the names of their attributes, each kind once; a drawing within the page has its own test. */
function kindsOf(page: Document): readonly string[] {
  const kinds = [...page.querySelectorAll('*')]
    .filter((node) => node.closest('svg') === null)
    .map((node) => `${node.localName} ${[...node.getAttributeNames()].sort().join(' ')}`.trim());
  return [...new Set(kinds)];
}

/** Blanks are shown as one; what marks days and minus signs in a text splits it. */
const letters = (text: string): string => text.replace(/\s+/g, '');

const HREF = /^(?:https?:\/\/|\/(?:[a-z]|$)|#[a-z])/;

async function holdsText({ publication, plain, text }: { publication: Publication; plain: Publication; text: string }) {
  for (const write of [writeEmbed, async (each: Publication) => String(await writeForm(each, 'html', SETTING))]) {
    const html = await write(publication, SETTING);
    const [page, bare] = [read(html), read(await write(plain, SETTING))];
    const known = kindsOf(bare);
    expect(kindsOf(page).filter((kind) => !known.includes(kind) && kind !== 'time')).toEqual([]);
    expect(page.querySelectorAll('script, link, meta, iframe, h1, form, table').length).toBe(
      bare.querySelectorAll('script, link, meta, iframe, h1, form, table').length,
    );
    for (const node of page.querySelectorAll('a')) expect(node.getAttribute('href')).toMatch(HREF);
    for (const data of page.querySelectorAll('script[type$="json"]')) JSON.parse(data.textContent ?? '');
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const alternatives = [...page.querySelectorAll('[alt], [content], [title]')].map((node) =>
      ['alt', 'content', 'title'].map((name) => node.getAttribute(name) ?? '').join(' '),
    );
    expect(letters(`${page.documentElement.textContent} ${alternatives.join(' ')}`)).toContain(
      letters(shownText(text)),
    );
  }
}

it('pages and frames have any text as text, and nothing that it would make', async () => {
  await fc.assert(fc.asyncProperty(await anyPublication(), holdsText), { numRuns: 25 });
});

it('a refusal is a page that says any text as text', () => {
  const bare = kindsOf(read(errorPage({ status: 404, code: 'NOT_FOUND', message: 'Word' }, SITE)));
  fc.assert(
    fc.property(anyText, (message) => {
      const page = read(errorPage({ status: 404, code: 'NOT_FOUND', message }, SITE));
      expect(kindsOf(page)).toEqual(bare);
      expect(letters(page.querySelector('.lead')?.textContent ?? '')).toBe(letters(shownText(message)));
    }),
    { numRuns: 200 },
  );
});
