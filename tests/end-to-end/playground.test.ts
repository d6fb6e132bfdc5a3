import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, watch, whyNoBrowser } from '../support/browser.ts';
import { seededInMemory } from '../support/seeded-store.ts';
import { testServer } from '../support/test-server.ts';

describe.skipIf(!hasBrowser)(`the playground in a browser${whyNoBrowser}`, () => {
  let app: FastifyInstance;
  let browser: Browser;
  let url = '';
  let close: () => Promise<void>;

  beforeAll(async () => {
    const { store, executor } = await seededInMemory();
    app = await testServer(store);
    url = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await openBrowser();
    close = async () => {
      await browser.close();
      await app.close();
      await executor.close();
    };
  });

  afterAll(() => close());

  it('loads nothing from elsewhere, breaks no policy, and answers its first query', async () => {
    const page = await browser.newPage();
    const { elsewhere, complaints } = watch(page);
    await page.goto(`${url}/graphql`);
    await page.getByText('query Scorecard').first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    const choice = page.getByRole('menuitem', { name: 'Scorecard' });
    await choice.waitFor({ timeout: 3_000 }).then(
      () => choice.click(),
      () => undefined,
    );
    await page.locator('.result-window').getByText('CONTRADICTED').first().waitFor({ timeout: 15_000 });
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
