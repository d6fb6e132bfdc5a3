import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { anyText, served } from '../../support/any-text.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

/** Every way in that takes a text of the reader's in its address. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => `/search?q=${text}`,
  (text) => `/check?text=${text}`,
  (text) => `/claims?text=${text}&verdict=${text}`,
  (text) => `/claims?after=${text}`,
  (text) => `/claims/${text}`,
  (text) => `/claims/everything-rally-c057.${text}`,
  (text) => `/revisions/${text}/claims/everything-rally-c057`,
  (text) => `/series/${text}.csv?from=${text}`,
  (text) => `/embed/loops/${text}?theme=${text}`,
  (text) => `/simulate?scenario=${text}&years=${text}`,
  (text) => `/oembed?format=xml&url=${text}`,
  (text) => `/v1alpha1/claims:search?query=${text}&pageToken=${text}`,
  (text) => `/sitemaps/${text}.xml`,
  (text) => `/${text}`,
];

const encoded = (text: string): string => encodeURIComponent(served(text));

/** As a careless program writes it: no blank, and nothing that is no text of an address at all. */
const careless = (text: string): string => text.replace(/[^\x21-\x7e]|[#?]/g, '');

it.each(WAYS.map((way) => [way('…'), way] as const))('%s is answered, whatever the text', async (_name, way) => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom(encoded, careless), async (text, written) => {
      const { statusCode, headers, body } = await server.app.inject({
        url: way(written(text)),
        headers: { accept: 'text/html, */*;q=0.5' },
      });
      expect(statusCode, body.slice(0, 300)).toBeLessThan(500);
      if (!String(headers['content-type']).startsWith('text/html')) return;
      const { document } = parseHTML(body);
      for (const script of document.querySelectorAll('script:not([type$="json"])'))
        expect(script.outerHTML).toBe('<script type="module" src="/assets/explorer.js"></script>');
      for (const node of document.querySelectorAll('main *, header *')) {
        expect(node.getAttributeNames().filter((each: string) => each.startsWith('on'))).toEqual([]);
        expect(node.getAttribute('href') ?? '/').toMatch(/^(?:https?:\/\/|[/#?])/);
      }
    }),
    { numRuns: 15 },
  );
});
