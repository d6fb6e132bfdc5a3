import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../../../src/lib/shown-text.ts';
import type { Setting } from '../../../../src/publish/forms.ts';
import { toWikitext, wikiLink, wikiText } from '../../../../src/publish/texts/to-wikitext.ts';
import { HOSTILE, hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';
import { readWikitext } from './read-wikitext.ts';

const SETTING: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };

const onOneLine = (text: string): string => shownText(text).replace(/\s+/g, ' ').trim();

describe('wikiText', () => {
  it.each([
    [
      '10-year yield rose 0.18 percentage points on 2025-09-17',
      '10-year yield rose 0.18 percentage points on 2025-09-17',
    ],
    ['[[File:x]]', '&#91;&#91;File&#58;x&#93;&#93;'],
    ['{{evil|1}}', '&#123;&#123;evil&#124;1&#125;&#125;'],
    ["'''bold'''", '&#39;&#39;&#39;bold&#39;&#39;&#39;'],
    ['~~~~', '&#126;&#126;&#126;&#126;'],
    ['; term', '&#59; term'],
    ['---- rule', '&#45;&#45;&#45;&#45; rule'],
    ['RFC 2119', 'RFC&#32;2119'],
    ['__NOTOC__', '&#95;&#95;NOTOC&#95;&#95;'],
    ['https://x.org', 'https&#58;//x.org'],
  ])('writes %j as %j', (text, written) => {
    expect(wikiText(text)).toBe(written);
  });

  it('means nothing and is read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { cells } = readWikitext(`| ${wikiText(text)}`);
        expect(cells).toEqual([onOneLine(text)]);
      }),
    );
  });

  it.each([
    ['https://x.org/a]b c', '[https://x.org/a%5Db%20c t]'],
    ['javascript:alert(1)', 't'],
  ])('a link to %s is %s', (url, written) => {
    expect(wikiLink({ text: 't', url })).toBe(written);
  });
});

describe('wikitext', () => {
  it.each(SAMPLES)('%s %s is tables with one reference', async (kind, slug) => {
    const publication = await sample(kind, slug);
    const { tables, references, links } = readWikitext(toWikitext(publication, SETTING));
    expect(tables).toBeGreaterThan(0);
    expect(references).toBe(1);
    expect(links.map(([url]) => url).some((url) => url.includes(`/revisions/${publication.revision}/`))).toBe(true);
  });

  it.each(SAMPLES)('%s %s takes any text for text', async (kind, slug) => {
    const { cells } = readWikitext(toWikitext(hostile(await sample(kind, slug)), SETTING));
    expect(cells.some((cell) => cell.includes(onOneLine(HOSTILE)))).toBe(true);
  });

  it('of a claim reads so', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const text = toWikitext(publication, SETTING).replaceAll(publication.revision, '<revision>');
    expect(text.split('\n').slice(0, 14).join('\n')).toMatchInlineSnapshot(`
      "{| class="wikitable"
      |+ “up 100 basis points”: Misdated<ref name="fiscal-claims-everything-rally-c057">[https://claims.example.org/claims/everything-rally-c057 “up 100 basis points”: Misdated], fiscal-claims, [https://claims.example.org/revisions/<revision>/claims/everything-rally-c057 as of 2026-11-22].</ref>
      |-
      ! scope="row" | Text
      | Since the rate cuts began in September, the 10-year Treasury yield has climbed 100 basis points.
      |-
      ! scope="row" | Verdict
      | Misdated
      |-
      ! scope="row" | Printed
      | up 100 basis points
      |-
      ! scope="row" | Measured
      | 18 basis points"
    `);
  });
});
