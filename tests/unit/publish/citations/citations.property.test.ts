import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writableText } from '../../../../src/lib/writable-text.ts';
import { citable } from '../../../../src/publish/citations/citable.ts';
import { toApa } from '../../../../src/publish/citations/to-apa.ts';
import { toBib } from '../../../../src/publish/citations/to-bib.ts';
import { toCslJson } from '../../../../src/publish/citations/to-csl-json.ts';
import { anyPublication } from '../../../support/any-publication.ts';
import { served } from '../../../support/any-text.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING = { site: SITE, frozen: false, theme: 'light', view: 'main' } as const;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The entries of a BibTeX file, by their braces: what TeX needs to get to the end of each. */
function entriesOf(bib: string): readonly string[] {
  const entries: string[] = [];
  let [depth, begun] = [0, 0];
  for (const { 0: sign, index } of bib.matchAll(/\\[{}\\]|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
    if (sign !== '}' || depth > 0) continue;
    entries.push(bib.slice(begun, index + 1).trim());
    begun = index + 1;
  }
  expect(depth).toBe(0);
  expect(bib.slice(begun).trim()).toBe('');
  return entries;
}

it('BibTeX is one entry whose braces close, whatever a text', async () => {
  await fc.assert(
    fc.asyncProperty(await anyPublication(), async ({ publication }) => {
      const bib = served(await toBib(publication, SETTING));
      const entries = entriesOf(bib);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatch(/^@\w+\{[\w-]+,/);
      const { title } = citable(publication, SETTING);
      expect(letters(bib.replace(/\\text\w+/g, ''))).toContain(letters(writableText(title)));
    }),
    { numRuns: 60 },
  );
});

it('APA is one line that has the title', async () => {
  await fc.assert(
    fc.asyncProperty(await anyPublication(), async ({ publication }) => {
      const apa = served(await toApa(publication, SETTING));
      expect(apa).toMatch(/^[^\n\r]+ https:\/\/\S+\n$/);
      expect(letters(apa)).toContain(letters(writableText(citable(publication, SETTING).title)));
    }),
    { numRuns: 60 },
  );
});

it('CSL-JSON has the title as it is', async () => {
  fc.assert(
    fc.property(await anyPublication(), ({ publication }) => {
      const text = served(toCslJson(publication, SETTING));
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify([citable(publication, SETTING)])));
    }),
    { numRuns: 60 },
  );
});
