import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../src/publish/forms.ts';
import { snippetsOf } from '../../../../src/publish/texts/snippets.ts';
import { hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };
const SIZE = { width: 720, height: 480 };

describe('snippets', () => {
  it.each(SAMPLES)('%s %s can be framed, linked and cited', async (kind, slug) => {
    const snippets = snippetsOf(await sample(kind, slug), SETTING, SIZE);
    const names = snippets.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['Link', 'Frame', 'Address to embed', 'oEmbed']);
    expect(new Set(names).size).toBe(names.length);
    for (const { text, where } of snippets) {
      expect(text).not.toMatch(/undefined|\[object/);
      expect(where).not.toBe('');
      for (const [url] of text.matchAll(/https?:\/\/[^\s"')\]|]+/g)) expect(url.startsWith(SITE), url).toBe(true);
    }
  });

  it.each(SAMPLES)('frames of %s %s hold nothing that a text smuggled in', async (kind, slug) => {
    const snippets = snippetsOf(hostile(await sample(kind, slug)), SETTING, SIZE);
    const frame = snippets.find(({ name }) => name === 'Frame')?.text as string;
    const { document } = parseHTML(`<html><body>${frame}</body></html>`);
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    const iframe = document.querySelector('iframe');
    expect([...(iframe?.getAttributeNames() ?? [])].sort()).toEqual(['height', 'loading', 'src', 'title', 'width']);
    expect(iframe?.getAttribute('src')).toMatch(/^https:\/\/claims\.example\.org\/embed\//);
  });

  it('frozen, all lead to the revision', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const snippets = snippetsOf(publication, { ...SETTING, frozen: true }, SIZE).filter(
      ({ name }) => name !== 'Widget in MediaWiki',
    );
    for (const { text, name } of snippets) expect(text, name).toContain(publication.revision);
  });
});
