import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { expect, it } from 'vitest';
import { shownText } from '../../../../src/lib/shown-text.ts';
import { snippetsOf } from '../../../../src/publish/texts/snippets.ts';
import { markdownText, toMarkdown } from '../../../../src/publish/texts/to-markdown.ts';
import { toWikitext, wikiText } from '../../../../src/publish/texts/to-wikitext.ts';
import { anyPublication } from '../../../support/any-publication.ts';
import { anyText, served } from '../../../support/any-text.ts';
import { SITE } from '../../../support/test-server.ts';
import { readWikitext } from './read-wikitext.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

const onOneLine = (text: string): string => shownText(text).replace(/\s+/g, ' ').trim();

function read(markdown: string) {
  const html = marked.parse(served(markdown), { gfm: true, async: false });
  return parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as HTMLElement;
}

/** Elements in their order. */
const elementsOf = (body: HTMLElement): readonly string[] =>
  [...body.querySelectorAll('*')].map((node) => node.localName);

it('Markdown reads back any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const body = read(`Word ${markdownText(text)}`);
      expect(onOneLine(body.textContent ?? '')).toBe(`Word ${onOneLine(text)}`.trim());
      expect(elementsOf(body)).toEqual(['p']);
    }),
    { numRuns: 300 },
  );
});

it('wikitext reads back any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readWikitext(served(`| ${wikiText(text)}`)).cells).toEqual([onOneLine(text)]);
    }),
    { numRuns: 300 },
  );
});

it('Markdown of a subject has the same elements, whatever its texts', async () => {
  await fc.assert(
    fc.property(await anyPublication(), ({ publication, plain, text }) => {
      fc.pre(onOneLine(text) !== '');
      const [said, bare] = [publication, plain].map((each) => read(toMarkdown(each, SETTING)));
      expect(elementsOf(said as HTMLElement)).toEqual(elementsOf(bare as HTMLElement));
      expect(onOneLine(said?.textContent ?? '')).toContain(onOneLine(text));
    }),
    { numRuns: 60 },
  );
});

it('wikitext of a subject has the same tables and links, whatever its texts', async () => {
  await fc.assert(
    fc.property(await anyPublication(), ({ publication, plain, text }) => {
      const [said, bare] = [publication, plain].map((each) => readWikitext(served(toWikitext(each, SETTING))));
      const shape = (of: typeof said) => [of?.tables, of?.rows, of?.references, of?.links.length, of?.cells.length];
      expect(shape(said)).toEqual(shape(bare));
      expect(said?.cells.some((cell) => cell.includes(onOneLine(text)))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('what editors paste has one frame, and no address but those of the site', async () => {
  await fc.assert(
    fc.property(await anyPublication(), ({ publication }) => {
      for (const { name, text } of snippetsOf(publication, SETTING, { width: 720, height: 480 })) {
        if (name !== 'Frame') continue;
        const { document } = parseHTML(`<html><body>${served(text)}</body></html>`);
        expect([...document.querySelectorAll('body *')].map((node) => node.localName)).toEqual(['iframe']);
        const iframe = document.querySelector('iframe');
        expect([...(iframe?.getAttributeNames() ?? [])].sort()).toEqual(['height', 'loading', 'src', 'title', 'width']);
        expect(iframe?.getAttribute('src')?.startsWith(`${SITE}/embed/`)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
