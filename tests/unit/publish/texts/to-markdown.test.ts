import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../../../src/lib/shown-text.ts';
import type { Setting } from '../../../../src/publish/forms.ts';
import { markdownLink, markdownText, toMarkdown } from '../../../../src/publish/texts/to-markdown.ts';
import { HOSTILE, hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };

/** What a reader of GitHub's Markdown makes of a text. */
function read(markdown: string) {
  const { document } = parseHTML(`<html><body>${marked.parse(markdown, { gfm: true, async: false })}</body></html>`);
  return document.body as unknown as HTMLElement;
}

const onOneLine = (text: string): string => shownText(text).replace(/\s+/g, ' ').trim();

describe('markdownText', () => {
  it.each([
    [
      '10-year yield rose 0.18 percentage points (18 basis points)',
      '10-year yield rose 0.18 percentage points (18 basis points)',
    ],
    ['2025-09-17 to 2026-01-31', '2025-09-17 to 2026-01-31'],
    ['- not a list', '\\- not a list'],
    ['---', '\\---'],
    ['1. not a list', '1\\. not a list'],
    ['$1,147 billion', '\\$1,147 billion'],
    ['a|b', 'a\\|b'],
    ['see https://x.org and www.x.org', 'see https\\://x.org and www\\.x.org'],
    ['two\nlines', 'two lines'],
  ])('writes %j as %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('is read back as the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const wanted = onOneLine(text);
        for (const markdown of [markdownText(text), `| a |\n| --- |\n| ${markdownText(text)} |`]) {
          const body = read(markdown);
          const cell = body.querySelector('td') ?? body.querySelector('p');
          expect((cell?.textContent ?? '').trim().replace(/\s+/g, ' ')).toBe(wanted);
          expect(body.querySelectorAll('a, em, strong, code, ul, ol, h1, h2, hr, img, script').length).toBe(0);
        }
      }),
    );
  });

  it.each([
    ['https://x.org/a(b)', '[t](https://x.org/a%28b%29)'],
    ['javascript:alert(1)', 't'],
    ['not an address', 't'],
    ['https://x.org/a b|c', '[t](https://x.org/a%20b%7Cc)'],
  ])('a link to %s is %s', (url, written) => {
    expect(markdownLink({ text: 't', url })).toBe(written);
  });
});

describe('Markdown', () => {
  it.each(SAMPLES)('%s %s has a heading, its facts and its address', async (kind, slug) => {
    const publication = await sample(kind, slug);
    const body = read(toMarkdown(publication, SETTING));
    expect(body.querySelectorAll('h2')).toHaveLength(1);
    expect(body.innerHTML).not.toMatch(/<(?:script|style|iframe)|class="(?!language-)|style=/);
    for (const link of body.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
    const last = [...body.querySelectorAll('a')].at(-1)?.getAttribute('href');
    expect(last).toContain(`/revisions/${publication.revision}/`);
    expect(body.querySelectorAll('img').length).toBe(kind === 'source' ? 0 : 1);
  });

  it.each(SAMPLES)('%s %s takes any text for text', async (kind, slug) => {
    const body = read(toMarkdown(hostile(await sample(kind, slug)), SETTING));
    expect(body.textContent).toContain(onOneLine(HOSTILE).slice(0, 60));
    expect(body.querySelectorAll('script, ref, em, del, iframe').length).toBe(0);
    for (const node of body.querySelectorAll('a, img')) {
      expect(node.getAttribute('href') ?? node.getAttribute('src')).toMatch(/^https?:\/\//);
    }
    const strong = [...body.querySelectorAll('strong')];
    expect(strong).toEqual([]);
  });

  it('frozen leads to the revision', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const text = toMarkdown(publication, { ...SETTING, frozen: true });
    expect(text).toContain(`(${SITE}/revisions/${publication.revision}/claims/everything-rally-c057.svg)`);
    expect(text).not.toContain(`(${SITE}/claims/everything-rally-c057`);
  });

  it('of a claim reads so', async () => {
    const text = toMarkdown(await sample('claim', 'everything-rally-c057'), SETTING);
    expect(text.split('\n').slice(0, 19).join('\n')).toMatchInlineSnapshot(`
      "## “up 100 basis points”: Misdated

      [![“up 100 basis points”: misdated](https://claims.example.org/claims/everything-rally-c057.svg)](https://claims.example.org/claims/everything-rally-c057)

      Since the rate cuts began in September, the 10-year Treasury yield has climbed 100 basis points.

      |  |  |
      | --- | --- |
      | Verdict | Misdated |
      | Printed | up 100 basis points |
      | Measured | 18 basis points |
      | Period | 2025-09-17 to 2026-01-31 |
      | Measure | Yield on 10-year Treasury securities |
      | Kind | historical fact |
      | Said by | Author of the article (not named) |
      | Article | [Treasury Issuance Is About to Detonate the "Everything Rally"](https://claims.example.org/articles/everything-rally) |
      | Published | about 2026-01-31 |
      | Source | [Selected Interest Rates (H.15)](https://www.federalreserve.gov/releases/h15/) |
      "
    `);
  });
});
