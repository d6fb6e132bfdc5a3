import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededInMemory } from '../support/seeded-store.ts';
import { testServer } from '../support/test-server.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);
if (!isThere && process.env.CI === 'true') throw new Error(`There is no browser at ${CHROMIUM}; install chromium.`);

describe.skipIf(!isThere)(`the playground in a browser${isThere ? '' : `: skipped, there is no ${CHROMIUM}`}`, () => {
  let app: FastifyInstance;
  let browser: Browser;
  let url = '';
  let close: () => Promise<void>;

  beforeAll(async () => {
    const { store, executor } = await seededInMemory();
    app = await testServer(store);
    url = await app.listen({ port: 0, host: '127.0.0.1' });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-quic'] });
    close = async () => {
      await browser.close();
      await app.close();
      await executor.close();
    };
  });

  afterAll(() => close());

  it('loads nothing from elsewhere, breaks no policy, and answers its first query', async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
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
