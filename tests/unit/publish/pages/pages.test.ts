import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../../../src/lib/shown-text.ts';
import { formsOf, type Setting } from '../../../../src/publish/forms.ts';
import { errorPage } from '../../../../src/publish/pages/error-page.tsx';
import { EMBED_CSS } from '../../../../src/publish/pages/style/embed-css.ts';
import { PAGE_CSS } from '../../../../src/publish/pages/style/page-css.ts';
import { pathOf } from '../../../../src/publish/paths.ts';
import { writeEmbed, writeForm } from '../../../../src/publish/write-form.ts';
import { HOSTILE, hostile, SAMPLES, sample } from '../../../support/sample-publications.ts';
import { SITE } from '../../../support/test-server.ts';

const SETTING: Setting = { site: SITE, frozen: false, theme: 'light', view: 'main' };

const read = (html: string) => parseHTML(html).document as unknown as Document;

const HREF = /^(?:https?:\/\/|\/(?:[a-z]|$)|#[a-z])/;

describe('pages', () => {
  it.each(SAMPLES)('%s %s is a whole document without script or style written into it', async (kind, slug) => {
    const html = String(await writeForm(await sample(kind, slug), 'html', SETTING));
    const page = read(html);
    expect(html.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const script of page.querySelectorAll('script')) {
      const isData = /^application\/(?:ld\+)?json$/.test(script.getAttribute('type') ?? '');
      expect(isData ? null : script.getAttribute('src')).toBe(isData ? null : '/assets/explorer.js');
      expect(isData || script.textContent === '').toBe(true);
    }
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+="|undefined|\[object/);
    for (const node of page.querySelectorAll('a')) expect(node.getAttribute('href')).toMatch(HREF);
    for (const image of page.querySelectorAll('main img')) {
      expect(image.getAttribute('alt')?.length).toBeGreaterThan(20);
      expect(Number(image.getAttribute('width'))).toBeGreaterThan(0);
      expect(Number(image.getAttribute('height'))).toBeGreaterThan(0);
    }
    for (const table of page.querySelectorAll('table')) expect(table.closest('section[aria-label]')).not.toBeNull();
  });

  it.each(SAMPLES)('%s %s tells programs of its other forms', async (kind, slug) => {
    const { subject } = await sample(kind, slug);
    const page = read(String(await writeForm(await sample(kind, slug), 'html', SETTING)));
    const href = (selector: string) => page.querySelector(selector)?.getAttribute('href');
    const permalink = `${SITE}${pathOf(subject)}`;
    expect(href('link[rel=canonical]')).toBe(permalink);
    const alternates = [...page.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href'));
    for (const form of formsOf(kind).filter((each) => each !== 'html'))
      expect(alternates).toContain(`${SITE}${pathOf(subject, { form })}`);
    for (const format of ['json', 'xml']) {
      const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
      expect(href(`link[type="${type}"]`)).toBe(`${SITE}/oembed?url=${encodeURIComponent(permalink)}&format=${format}`);
    }
    expect(() => JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).not.toThrow();
  });

  it('of a claim says how it was checked, what is known now, and what rests on it', async () => {
    const html = String(await writeForm(await sample('claim', 'everything-rally-c057'), 'html', SETTING));
    const text = read(html).body.textContent?.replace(/\s+/g, ' ');
    for (const words of [
      '“up 100 basis points”',
      'Misdated',
      'How it was checked',
      'change("fred/dgs10", $from, $to)',
      '10-year Treasury yield (fred/dgs10) was 4.06 percent on 2025-09-17.',
      'On the latest data',
      '20 basis points',
      'Offered as a reason for',
      'known second-hand',
      'Use this',
      'Extension:IframeTag',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('frozen says so, and leads to what it is now', async () => {
    const publication = await sample('claim', 'everything-rally-c057');
    const page = read(String(await writeForm(publication, 'html', { ...SETTING, frozen: true })));
    expect(page.querySelector('.frozen')?.textContent).toContain(`revision ${publication.revision}`);
    expect(page.querySelector('.frozen a')?.getAttribute('href')).toBe('/claims/everything-rally-c057');
    expect(page.querySelector('.chart img')?.getAttribute('src')).toBe(
      `/revisions/${publication.revision}/claims/everything-rally-c057.chart.svg`,
    );
    const oembed = page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') as string;
    expect(new URL(oembed).searchParams.get('url')).toBe(
      `${SITE}/revisions/${publication.revision}/claims/everything-rally-c057`,
    );
    expect(page.querySelector('meta[property="og:image"]')?.getAttribute('content')).toContain(publication.revision);
  });

  it('stand below the path of their site', async () => {
    const page = read(
      String(
        await writeForm(await sample('loop', 'doom-loop'), 'html', { ...SETTING, site: 'https://example.org/kg' }),
      ),
    );
    expect(page.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('/kg/page.css');
    expect(page.querySelector('.graph a')?.getAttribute('href')).toMatch(/^\/kg\/causal-links\//);
    expect(page.querySelector('script[src]')?.getAttribute('src')).toBe('/kg/assets/explorer.js');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/kg/loops/doom-loop',
    );
  });

  it.each(SAMPLES)('%s %s takes any text for text', async (kind, slug) => {
    const publication = hostile(await sample(kind, slug));
    for (const html of [
      String(await writeForm(publication, 'html', SETTING)),
      await writeEmbed(publication, SETTING),
    ]) {
      const page = read(html);
      const scripts = [...page.querySelectorAll('script:not([type$="json"])')].map((each) => each.outerHTML);
      for (const script of scripts) expect(script).toBe('<script type="module" src="/assets/explorer.js"></script>');
      expect(page.querySelectorAll('ref, em').length).toBe(0);
      for (const node of page.querySelectorAll('a, img, link')) {
        expect(node.getAttribute('href') ?? node.getAttribute('src')).toMatch(HREF);
      }
      for (const node of page.querySelectorAll('*')) {
        for (const name of node.getAttributeNames()) expect(name).not.toMatch(/^on/);
      }
      const alternatives = [...page.querySelectorAll('img')].map((image) => image.getAttribute('alt'));
      const whole = `${page.documentElement.textContent}${alternatives.join(' ')}`;
      expect(whole.replace(/\s+/g, ' ')).toContain(shownText(HOSTILE));
      expect(html).not.toContain('\u202e');
    }
  });
});

describe('pages for frames', () => {
  it.each(SAMPLES)('%s %s has no script and leads back', async (kind, slug) => {
    const publication = await sample(kind, slug);
    const page = read(await writeEmbed(publication, SETTING));
    expect(page.querySelectorAll('script, style, iframe, form')).toHaveLength(0);
    const link = page.querySelector('footer a');
    expect(link?.getAttribute('href')).toBe(`${SITE}${pathOf(publication.subject)}`);
    expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  it.each([
    ['the card', 'main', null],
    ['the chart', 'chart', '/claims/everything-rally-c057.chart.svg'],
  ] as const)('show %s of a claim', async (_what, view, source) => {
    const page = read(await writeEmbed(await sample('claim', 'everything-rally-c057'), { ...SETTING, view }));
    expect(page.querySelector('img')?.getAttribute('src') ?? null).toBe(source);
    expect(page.querySelector('picture source')?.getAttribute('media') ?? null).toBe(
      source === null ? null : '(prefers-color-scheme: dark)',
    );
  });

  it('are dark where they are asked to be', async () => {
    const page = read(
      await writeEmbed(await sample('claim', 'everything-rally-c057'), { ...SETTING, view: 'chart', theme: 'dark' }),
    );
    expect(page.documentElement.className).toBe('dark');
    expect(page.querySelector('img')?.getAttribute('src')).toBe('/claims/everything-rally-c057.chart.dark.svg');
    expect(page.querySelector('source')).toBeNull();
  });
});

it('a refusal is a page that says what is wrong, as text', () => {
  const page = read(
    errorPage({ status: 404, code: 'UNKNOWN_SUBJECT', message: `There is no claim "${HOSTILE}".` }, SITE),
  );
  expect(page.querySelectorAll('script:not([src="/assets/explorer.js"])')).toHaveLength(0);
  expect(page.querySelector('.lead')?.textContent).toContain('<script>alert(1)</script>');
  expect(page.querySelector('.note')?.textContent).toBe('404 UNKNOWN_SUBJECT');
});

it.each([
  ['page', PAGE_CSS],
  ['embed', EMBED_CSS],
])('the sheet of a %s fetches nothing but the fonts beside it', (_name, css) => {
  expect(css.replaceAll(/url\(assets\/[a-z-]+\.woff2\)/g, '')).not.toMatch(/url\(|@import|expression/);
});
