// Takes the pictures that the README shows, from the built program in a browser: npm run screenshots
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const SHOTS = [
  { name: 'claim', path: '/claims/everything-rally-c057', colorScheme: 'light', width: 1280, height: 900 },
  { name: 'causal-map', path: '/causal-map?loop=doom-loop', colorScheme: 'dark', width: 1280, height: 900 },
];

const data = await mkdtemp(join(tmpdir(), 'fiscal-claims-screenshots-'));
const program = spawn(process.execPath, [join(import.meta.dirname, '../../dist/program/main.js')], {
  // At the port of the README, since charts tell where they are from.
  env: { PATH: process.env.PATH ?? '', PORT: '4000', DATA_DIR: data },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await listening(program);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const { name, path, colorScheme, width, height } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
    await page.close();
  }
  await browser.close();
} finally {
  program.kill('SIGTERM');
  await once(program, 'close');
  await rm(data, { recursive: true });
}

/** Where the program listens. */
async function listening(child) {
  let said = '';
  for await (const part of child.stdout) {
    said += part;
    const url = /fiscal-claims is at (http:\S+)/.exec(said)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`The program ended before it listened: ${said}`);
}
