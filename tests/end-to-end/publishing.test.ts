import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setting } from '../../src/publish/forms.ts';
import { embedPathOf, pathOf } from '../../src/publish/paths.ts';
import { writeEmbed, writeForm } from '../../src/publish/write-form.ts';
import { hasBrowser, openBrowser, watch, whyNoBrowser } from '../support/browser.ts';
import { hostile, SAMPLES, sample } from '../support/sample-publications.ts';
import { seededInMemory } from '../support/seeded-store.ts';
import { testServer } from '../support/test-server.ts';

/** A site of somebody else, on another origin, that answers with whatever a test puts there. */
async function otherSite(pages: Map<string, { type: string; body: string }>): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.type ?? 'text/plain' });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe.skipIf(!hasBrowser)(`what is published, in a browser${whyNoBrowser}`, () => {
  const pages = new Map<string, { type: string; body: string }>();
  let app: FastifyInstance;
  let browser: Browser;
  let other: { url: string; server: Server };
  let url = '';
  let close: () => Promise<void>;

  beforeAll(async () => {
    const { store, executor } = await seededInMemory();
    app = await testServer(store, { site: () => url });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
    other = await otherSite(pages);
    browser = await openBrowser();
    close = async () => {
      await browser.close();
      other.server.close();
      await app.close();
      await executor.close();
    };
  });
  afterAll(() => close());

  it.each(SAMPLES)('%s %s: its page and its frame load, whole and without a complaint', async (kind, slug) => {
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1280, 'light'],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      const { elsewhere, complaints } = watch(page);
      for (const path of [pathOf({ kind, slug }), embedPathOf({ kind, slug })]) {
        await page.goto(`${url}${path}`);
        const seen = await page.evaluate(() => ({
          sideways: document.documentElement.scrollWidth - innerWidth,
          missing: [...document.images].filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0).length,
          ground: getComputedStyle(document.documentElement).backgroundColor,
        }));
        expect(seen).toEqual({
          sideways: 0,
          missing: 0,
          ground: colorScheme === 'dark' ? 'rgb(20, 24, 28)' : 'rgb(255, 255, 255)',
        });
      }
      expect([...elsewhere, ...complaints]).toEqual([]);
      await context.close();
    }
  });

  it('another site can frame a card, show a picture and read the data, and frame nothing else', async () => {
    const claim = `${url}/claims/everything-rally-c057`;
    pages.set('/article', {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><iframe id="card" src="${url}/embed/claims/everything-rally-c057" width="720" height="480"></iframe>
<iframe id="page" src="${claim}"></iframe><iframe id="sandboxed" sandbox="allow-scripts" src="${url}/embed/claims/everything-rally-c057"></iframe><img id="picture" src="${claim}.png"><img id="chart" src="${claim}.chart.svg">`,
    });
    const page = await browser.newPage();
    await page.goto(`${other.url}/article`);
    await page.frameLocator('#card').getByText('up 100 basis points').first().waitFor();
    expect(await page.frameLocator('#card').locator('body').textContent()).toContain('Misdated');
    const sheet = await page
      .frameLocator('#sandboxed')
      .locator('article')
      .evaluate((card) => getComputedStyle(card).display);
    expect(sheet).toBe('grid');
    expect(await page.frameLocator('#page').getByText('basis points').count()).toBe(0);
    for (const id of ['picture', 'chart']) {
      await expect
        .poll(() => page.locator(`#${id}`).evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(700);
    }
    const verdict = await page.evaluate(
      async (address) => (await (await fetch(address)).json()).verdict,
      `${claim}.json`,
    );
    expect(verdict).toBe('MISDATED');
    await page.close();
  });

  it('the frame has the height that the card needs', async () => {
    const { width, height } = (
      await app.inject({ url: '/oembed', query: { url: `${url}/claims/everything-rally-c057` } })
    ).json();
    const narrow = (
      await app.inject({ url: '/oembed', query: { url: `${url}/claims/everything-rally-c057`, maxwidth: '320' } })
    ).json();
    for (const size of [{ width, height }, narrow]) {
      const page = await browser.newPage({ viewport: { width: size.width, height: size.height } });
      await page.goto(`${url}/embed/claims/everything-rally-c057`);
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(needed).toBeLessThanOrEqual(size.height);
      await page.close();
    }
  });

  it('a text that wants to be more runs nowhere', async () => {
    const setting: Setting = { site: url, frozen: false, theme: 'light', view: 'main' };
    for (const [kind, slug] of SAMPLES) {
      const publication = hostile(await sample(kind, slug));
      pages.set('/page', {
        type: 'text/html; charset=utf-8',
        body: String(await writeForm(publication, 'html', setting)),
      });
      pages.set('/embed', { type: 'text/html; charset=utf-8', body: await writeEmbed(publication, setting) });
      if (kind !== 'source') {
        pages.set('/picture', { type: 'image/svg+xml', body: String(await writeForm(publication, 'svg', setting)) });
      }
      const page = await browser.newPage();
      const run: string[] = [];
      page.on('dialog', (dialog) => {
        run.push(dialog.message());
        void dialog.dismiss();
      });
      for (const path of ['/page', '/embed', ...(kind === 'source' ? [] : ['/picture'])]) {
        await page.goto(`${other.url}${path}`);
        // A picture that is no XML shows an error instead of itself.
        expect(await page.locator('parsererror').count()).toBe(0);
        const shown = await page.evaluate(() => document.documentElement.outerHTML);
        expect(shown).toContain('&lt;script&gt;');
      }
      expect(run).toEqual([]);
      await page.close();
    }
  });
});
