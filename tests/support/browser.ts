import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser && process.env.CI === 'true') throw new Error(`There is no browser at ${CHROMIUM}; install chromium.`);

/** Behind the name of what is skipped where there is no browser. */
export const whyNoBrowser = hasBrowser ? '' : `: skipped, there is no ${CHROMIUM}`;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-quic'] });
}

/** What a page asks for from elsewhere, and what it complains of. */
export function watch(page: Page): { readonly elsewhere: string[]; readonly complaints: string[] } {
  const [elsewhere, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { elsewhere, complaints };
}
