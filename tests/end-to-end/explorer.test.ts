import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store, View } from '../../src/store/store.ts';
import { buildAssets } from '../support/assets.ts';
import { hasBrowser, openBrowser, watch, whyNoBrowser } from '../support/browser.ts';
import { readingOtherwise } from '../support/reading-of.ts';
import { seededInMemory } from '../support/seeded-store.ts';
import { testServer } from '../support/test-server.ts';

/** One page of every kind, and those that have their own ways of being wrong. */
const PAGES = [
  '/',
  '/articles',
  '/articles/everything-rally',
  '/articles/everything-rally?verdict=wrong',
  '/claims',
  '/claims/everything-rally-c057',
  '/claims/everything-rally-c003',
  '/claims/everything-rally-c083',
  '/series',
  '/series/fred/dgs10',
  '/series/cbo/debt-gdp?year=2025',
  '/sources',
  '/sources/federal-reserve-h15',
  '/loops',
  '/loops/doom-loop',
  '/causal-links/net-issuance-to-treasury-10y-yield',
  '/causal-map',
  '/causal-map?loop=doom-loop',
  '/causal-map?factor=term-premium',
  '/simulate',
  '/search?q=term+premium',
  '/check?example=1',
  '/docs',
  '/docs/embed',
];

/** What a page says of a refusal is complained of by browsers too. */
const REFUSED = /the server responded with a status of 4\d\d/;

/** Narrow and wide, light and dark: each page is read in both themes, and laid out in both widths. */
const LOOKS = [
  [390, 'light'],
  [1440, 'dark'],
] as const;

describe.skipIf(!hasBrowser)(`the explorer in a browser${whyNoBrowser}`, () => {
  let browser: Browser;
  let url = '';
  let store: Store;
  let close: () => Promise<void>;
  let assets = '';
  /** Put before every read of the store. */
  let delay = 0;

  beforeAll(async () => {
    const seeded = await seededInMemory();
    const { executor } = seeded;
    store = slowed(seeded.store, () => delay);
    assets = await mkdtemp(join(tmpdir(), 'fiscal-claims-assets-'));
    await buildAssets(assets);
    const app: FastifyInstance = await testServer(store, { site: () => url, assets });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
    close = async () => {
      await browser.close();
      await app.close();
      await executor.close();
      await rm(assets, { recursive: true });
    };
  });
  afterAll(() => close());

  /** A page of its own, closed after; whatever it loads from elsewhere or complains of fails the test. */
  async function onPage(run: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const { elsewhere, complaints } = watch(page);
    try {
      await run(page);
      expect(elsewhere).toEqual([]);
      expect(complaints.filter((complaint) => !REFUSED.test(complaint))).toEqual([]);
    } finally {
      await context.close();
    }
  }

  describe('every page', () => {
    it.each(PAGES)('%s loads whole, does not run sideways, and bars nobody', async (path) => {
      for (const [width, colorScheme] of LOOKS) {
        await onPage(
          async (page) => {
            await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
            const seen = await page.evaluate(() => ({
              sideways: document.documentElement.scrollWidth - innerWidth,
              missing: [...document.images].filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
                .length,
              headings: document.querySelectorAll('h1').length,
              font: [...document.fonts].some(({ family, status }) => family.includes('Inter') && status === 'loaded'),
            }));
            expect(seen).toEqual({ sideways: 0, missing: 0, headings: 1, font: true });
            const { violations } = await new AxeBuilder({ page }).analyze();
            const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
            expect(grave.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
          },
          { viewport: { width, height: 900 }, colorScheme },
        );
      }
    });

    it.each(PAGES)('%s is whole without script', async (path) => {
      await onPage(
        async (page) => {
          await page.goto(`${url}${path}`);
          expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(sideways).toBe(0);
        },
        { javaScriptEnabled: false, viewport: { width: 390, height: 800 } },
      );
    });
  });

  describe('a reader', () => {
    it('finds from the home page in three clicks why "since September" is wrong, with the series that shows it', async () => {
      for (const javaScriptEnabled of [true, false]) {
        await onPage(
          async (page) => {
            await page.goto(url);
            await page.getByRole('link', { name: '“up 100 basis points”' }).first().click();
            await page.getByRole('heading', { level: 1, name: '“up 100 basis points”' }).waitFor();
            const said = await page.locator('main').innerText();
            expect(said).toContain('rose 0.18 percentage points from 4.06 percent on 2025-09-17 to 4.24 percent');
            expect(said).toContain('it was right from 2024-09-17 to 2025-01-23');
            await page.getByRole('link', { name: '10-year Treasury yield (fred/dgs10)' }).click();
            await page.getByRole('heading', { level: 1, name: '10-year Treasury yield' }).waitFor();
            expect(page.url()).toBe(`${url}/series/fred/dgs10`);
          },
          { javaScriptEnabled },
        );
      }
    });

    it('narrows an article down in place, and the address tells to what', async () => {
      await onPage(async (page) => {
        await page.goto(`${url}/articles/everything-rally`);
        await page.getByLabel('Verdict').selectOption('CONTRADICTED');
        await page.locator('#claims').getByText('22 of 149 claims.').waitFor();
        expect(page.url()).toBe(`${url}/articles/everything-rally?verdict=CONTRADICTED`);
        expect(await page.locator('#claims .claims > li').count()).toBe(22);
        await page.reload();
        expect(await page.locator('#claims .claims > li').count()).toBe(22);
        expect(await page.getByLabel('Verdict').inputValue()).toBe('CONTRADICTED');
        expect(await page.locator('#said').textContent()).toBe('');
        await page.getByLabel('Kind').selectOption('ARITHMETIC');
        await expect.poll(() => page.locator('#score a').first().getAttribute('href')).toContain('kind=ARITHMETIC');
        await expect.poll(() => page.locator('#said').textContent()).toMatch(/^\d+ of 149 claims\.$/);
        await page.goBack();
        await page.locator('#claims').getByText('22 of 149 claims.').waitFor();
        await page.goBack();
        await page.locator('#claims').getByText('All 149 claims').waitFor();
        expect(page.url()).toBe(`${url}/articles/everything-rally`);
      });
    });

    it('is offered what a search finds while typing, by keyboard', async () => {
      await onPage(async (page) => {
        await page.goto(url);
        const field = page.getByRole('combobox', { name: 'A figure, a topic or a name' });
        await field.fill('100 basis points');
        const options = page.getByRole('option');
        await options.first().waitFor();
        expect(await field.getAttribute('aria-expanded')).toBe('true');
        await field.press('ArrowDown');
        expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
        await field.press('Escape');
        expect(await field.getAttribute('aria-expanded')).toBe('false');
        await field.fill('100 basis point');
        await options.first().waitFor();
        await field.press('ArrowDown');
        await field.press('Enter');
        await page.waitForURL(/\/claims\/everything-rally-c05\d$/);
      });
    });

    it('reads the figures of a chart by pointing and by keys', async () => {
      await onPage(async (page) => {
        await page.goto(`${url}/claims/everything-rally-c057`);
        const cursor = page.getByRole('slider', { name: 'Figures of the chart' });
        await cursor.focus();
        await page.keyboard.press('Home');
        const first = await cursor.getAttribute('aria-valuetext');
        expect(first).toMatch(/^\d{4}-\d\d-\d\d: \d\.\d\d percent$/);
        await page.keyboard.press('ArrowRight');
        expect(await cursor.getAttribute('aria-valuetext')).not.toBe(first);
        await cursor.hover({ position: { x: 300, y: 150 } });
        await page.locator('.cursor output').waitFor();
        expect(await page.locator('.cursor output').innerText()).toMatch(/^\d{4}-\d\d-\d\d: \d\.\d\d percent$/);
      });
    });

    it('points at the chart of a series and is told what its table has', async () => {
      await onPage(
        async (page) => {
          await page.goto(`${url}/series/fred/dgs10?year=2025`);
          const cursor = page.getByRole('slider', { name: 'Figures of the chart' });
          await cursor.focus();
          await page.keyboard.press('End');
          await expect.poll(() => cursor.getAttribute('aria-valuetext')).toMatch(/^\d{4}-/);
          for (let step = 0; step < 400; step += 1) {
            if ((await cursor.getAttribute('aria-valuetext'))?.startsWith('2025-12-31')) break;
            await page.keyboard.press('ArrowLeft');
          }
          const row = page
            .locator('#figures tbody tr')
            .filter({ has: page.getByRole('cell', { name: '2025-12-31', exact: true }) });
          const value = (await row.locator('td.number').innerText()).trim();
          expect(await cursor.getAttribute('aria-valuetext')).toBe(`2025-12-31: ${value} percent`);
        },
        { viewport: { width: 390, height: 800 } },
      );
    });

    it('walks round the doom loop and reads what speaks for and against its weakest link', async () => {
      await onPage(async (page) => {
        await page.goto(url);
        await page.getByRole('link', { name: 'Doom loop: yields, interest, deficit, issuance' }).click();
        await page.getByText('the weakest link').first().waitFor();
        const said = await page.locator('main').innerText();
        expect(said).toContain('10 for, 3 against');
        expect(said).toContain('22.4 percent (16.77 percent to 65.05 percent)');
        await page.getByText('10-year Treasury yield → Net interest of the federal government').first().click();
        await page.getByRole('link', { name: 'Show it in the causal map' }).click();
        await page.waitForURL(`${url}/causal-map?loop=doom-loop`);
        expect(await page.locator('.graph [data-link]:not(.is-dim)').count()).toBe(4);
      });
    });

    it('moves the causal map, chooses links and follows loops by keyboard alone', async () => {
      await onPage(async (page) => {
        await page.goto(`${url}/causal-map`);
        const box = (): Promise<string | null> => page.locator('.graph > svg').getAttribute('viewBox');
        const link = page.locator('.graph [data-link] a[href]').first();
        await link.focus();
        await page.keyboard.press('0');
        const whole = await box();
        await page.keyboard.press('+');
        const closer = await box();
        expect(closer).not.toBe(whole);
        await page.keyboard.press('ArrowRight');
        expect(await box()).not.toBe(closer);
        await page.keyboard.press('0');
        expect(await box()).toBe(whole);
        await page.keyboard.press('Enter');
        await page.locator('#chosen #summary').waitFor();
        expect(await page.locator('#chosen h2 a').getAttribute('href')).toBe(await link.getAttribute('href'));
        expect(page.url()).toBe(`${url}/causal-map`);
        await page.getByLabel('Follow a loop').selectOption('doom-loop');
        await page
          .locator('#chosen')
          .getByRole('link', { name: 'Doom loop: yields, interest, deficit, issuance' })
          .waitFor();
        await expect.poll(() => page.locator('.graph [data-link]:not(.is-dim)').count()).toBe(4);
        expect(page.url()).toBe(`${url}/causal-map?loop=doom-loop`);
        await expect.poll(() => page.locator('#said').textContent()).toContain('Doom loop');
      });
    });

    it('drags and zooms the causal map with a pointer, and a click that does not move chooses', async () => {
      await onPage(async (page) => {
        await page.goto(`${url}/causal-map`);
        const box = async (): Promise<number[]> =>
          ((await page.locator('.graph > svg').getAttribute('viewBox')) ?? '').split(' ').map(Number);
        const graph = page.locator('.graph');
        await page.getByRole('button', { name: 'All of the map' }).click();
        const before = await box();
        const place = (await graph.boundingBox()) as { x: number; y: number; width: number; height: number };
        await page.mouse.move(place.x + 200, place.y + 200);
        await page.mouse.down();
        await page.mouse.move(place.x + 260, place.y + 230, { steps: 5 });
        await page.mouse.up();
        const moved = await box();
        expect(moved[0]).toBeLessThan(before[0] as number);
        expect(moved[2]).toBe(before[2]);
        await page.getByRole('button', { name: 'Larger' }).click();
        expect((await box())[2]).toBeLessThan(before[2] as number);
        await page.getByRole('button', { name: 'All of the map' }).click();
        expect(await box()).toEqual(before);
      });
    });

    it('moves a slider and sees what follows, and what cannot be run says why', async () => {
      await onPage(async (page) => {
        await page.goto(`${url}/simulate`);
        await page.locator('#result').getByText('By 2036 debt is 8.73 percentage points of GDP higher').waitFor();
        const slider = page.getByRole('slider', { name: '10-year Treasury yield, slider' });
        await slider.focus();
        await page.keyboard.press('ArrowRight');
        await page
          .locator('#result')
          .getByText(/By 2036 debt is 9\.\d\d percentage points/)
          .waitFor();
        expect(await page.getByLabel('10-year Treasury yield', { exact: true }).inputValue()).toBe('1.1');
        expect(page.url()).toContain('treasury-10y-yield=1.1');
        await page.getByLabel('10-year Treasury yield', { exact: true }).fill('500');
        await page.locator('#result .notice').waitFor();
        expect(await page.locator('#result').innerText()).toMatch(/10-year yield/);
        await page.getByLabel('10-year Treasury yield', { exact: true }).fill('-1');
        await page
          .locator('#result')
          .getByText(/By 2036 debt is [\d.]+ percentage points of GDP lower/)
          .waitFor();
      });
    });

    it('copies what is to be pasted from the box that a button opens', async () => {
      await onPage(
        async (page) => {
          await page.goto(`${url}/claims/everything-rally-c057`);
          const dialog = page.getByRole('dialog', { name: 'Use this' });
          expect(await dialog.isVisible()).toBe(false);
          await page.getByRole('button', { name: 'Embed, cite, download' }).press('Enter');
          await dialog.waitFor();
          await dialog.getByText('Frame', { exact: false }).first().click();
          await dialog.getByRole('button', { name: 'Copy' }).first().click();
          await dialog.getByRole('button', { name: 'Copied' }).waitFor();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}/claims/everything-rally-c057`);
          await page.keyboard.press('Escape');
          expect(await dialog.isVisible()).toBe(false);
        },
        { permissions: ['clipboard-read', 'clipboard-write'] },
      );
    });
  });

  describe('whoever checks a text', () => {
    it.each([true, false])('sees its figures judged in place (script: %s)', async (javaScriptEnabled) => {
      await onPage(
        async (page) => {
          await page.goto(`${url}/check`);
          await page
            .getByLabel('Text', { exact: true })
            .fill('The 10-year yield is up 100 basis points since September 2024. Our costs rose by 40 percent.');
          await page.getByLabel('Published on (left open: today)').fill('2026-01-31');
          await page.getByRole('button', { name: 'Check' }).click();
          await page
            .locator('#checked')
            .getByText('2 figures found; 1 checked: 1 misdated; 1 left open, each with the reason.')
            .waitFor();
          await page.locator('.reading a').first().click();
          expect(page.url()).toContain('#figure-1');
          expect(await page.locator('#figure-1').innerText()).toContain('rose 0.33 percentage points');
        },
        { javaScriptEnabled },
      );
    });
  });

  describe('when something is amiss', () => {
    it.each([
      ['/clams', 'Not here'],
      ['/claims/everything-rally-c57', 'Not here'],
      ['/articles/everything-rally?verdict=FALSE', 'That did not work'],
    ])('%s is a page that leads on, in both themes', async (path, heading) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await onPage(
          async (page) => {
            await page.goto(`${url}${path}`);
            await page.getByRole('heading', { level: 1, name: heading }).waitFor();
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
            await page.getByRole('link', { name: 'the home page' }).click();
            await page.getByRole('heading', { level: 1, name: 'Which figures are wrong, and how' }).waitFor();
          },
          { colorScheme },
        );
      }
    });

    it('a failure of the server is a page too', async () => {
      const broken = readingOtherwise(store, { counts: () => Promise.reject(new Error('secret')) });
      const app = await testServer(broken, { site: () => url, assets });
      const address = await app.listen({ port: 0, host: '127.0.0.1' });
      const page = await browser.newPage();
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: 'Something failed here' }).waitFor();
      expect(await page.locator('main').innerText()).not.toContain('secret');
      await page.close();
      await app.close();
    });

    it('a slow store keeps readers told, and the last of several questions is answered', async () => {
      await onPage(async (page) => {
        await page.goto(`${url}/claims`);
        delay = 1_500;
        try {
          await page.getByLabel('Verdict').selectOption('MISDATED');
          await page.getByText('Still working …').first().waitFor();
          expect(await page.locator('#claims').getAttribute('aria-busy')).toBe('true');
          await page.getByLabel('Verdict').selectOption('CLOSE');
          await page.locator('#claims').getByText('5 claims').waitFor();
          expect(await page.locator('#claims').getAttribute('aria-busy')).toBeNull();
          expect(page.url()).toBe(`${url}/claims?verdict=CLOSE`);
        } finally {
          delay = 0;
        }
      });
    });

    it('a server that went away is told, and what was shown stays', async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${url}/claims`);
      await context.setOffline(true);
      await page.getByLabel('Verdict').selectOption('MISDATED');
      await page.getByText('The server could not be reached').first().waitFor();
      expect(await page.locator('#claims .claims > li').count()).toBe(50);
      await context.setOffline(false);
      await page.getByRole('button', { name: 'Show' }).click();
      await page.locator('#claims').getByText('8 claims').waitFor();
      await context.close();
    });
  });

  it('the keyboard reaches the content first by one link, and then every part of a page', async () => {
    await onPage(async (page) => {
      await page.goto(`${url}/claims/everything-rally-c057`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
      const reached = new Set<string>();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const active = document.activeElement;
          return `${active?.tagName} ${(active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim().slice(0, 40)}`;
        });
        reached.add(name);
      }
      for (const name of [
        'DIV Figures of the chart',
        'A 10-year Treasury yield (fred/dgs10)',
        'BUTTON Embed, cite, download',
        'SECTION The figures that decide',
      ]) {
        expect([...reached]).toContain(name);
      }
    });
  });
});

/** A store whose views take so long for each page of claims. */
function slowed(store: Store, delay: () => number): Store {
  const view = (): View => {
    const viewed = store.view();
    return {
      ...viewed,
      claimPages: async (...asked) => {
        await new Promise((resolve) => setTimeout(resolve, delay()));
        return viewed.claimPages(...asked);
      },
    };
  };
  return { ...store, view };
}
