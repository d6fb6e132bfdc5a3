import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedGraph } from '../../../src/actions/seed-graph.ts';
import { readSeedFolder } from '../../../src/connectors/seed-folder.ts';
import { FORM_NAMES } from '../../../src/publish/forms.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import { ROOT } from '../../support/seeded-store.ts';
import { testServer } from '../../support/test-server.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const SITE = 'http://localhost:4000';

/** Commands of the section on forms, each with what the README says that it prints. */
const SHOWN = [
  ...README.slice(README.indexOf('<!-- forms:'), README.indexOf('<!-- end of forms -->')).matchAll(
    /```sh\n(curl [^\n]+)\n```\n\n```\w*\n([\s\S]*?)\n```/g,
  ),
].map(([, command, answer]): [string, string] => [command as string, answer as string]);

/** What a command prints: a curl that asks for one address, and a pipe that keeps the first lines or characters. */
async function run(command: string, app: FastifyInstance): Promise<string> {
  const [, options = '', url = '', unit, count] =
    /^curl (-s[^']*)'?(http:[^' ]+)'?(?: -H '[^']+')?(?: \| head -([nc]) ?(\d+)| \| grep -i '\^content-type')?$/.exec(
      command,
    ) ?? [];
  const accept = /-H 'accept: ([^']+)'/.exec(command)?.[1] ?? '*/*';
  const isHead = options.includes('I');
  const { body, headers, statusCode } = await app.inject({
    method: isHead ? 'HEAD' : 'GET',
    url: url.slice(SITE.length),
    headers: { accept },
  });
  expect(statusCode).toBe(200);
  if (isHead) return `content-type: ${headers['content-type']}`;
  if (unit === 'n') return body.split('\n').slice(0, Number(count)).join('\n').trimEnd();
  if (unit === 'c') return Buffer.from(body).subarray(0, Number(count)).toString('utf8').trimEnd();
  return body.trimEnd();
}

describe('the forms in the README', () => {
  let app: FastifyInstance;
  let close: () => Promise<void>;
  beforeAll(async () => {
    // Loaded and shown on the day on which the README was written: days are part of what is shown.
    const store = await openEmbeddedStore({ folder: null });
    const now = () => '2026-11-26T08:00:00Z';
    await seedGraph(store, { folder: await readSeedFolder(ROOT), rules: 'test', now });
    app = await testServer(store, { now, site: () => SITE });
    close = async () => {
      await app.close();
      await store.close();
    };
  });
  afterAll(() => close());

  it('are all of them', () => {
    const commands = SHOWN.map(([command]) => command).join('\n');
    for (const form of FORM_NAMES.filter((each) => each !== 'html')) expect(commands).toContain(`c057.${form}`);
    for (const path of [
      '/claims/everything-rally-c057 ',
      '/embed/',
      '/oembed?',
      '/claim-reviews.json',
      '/v1alpha1/claims:search',
    ]) {
      expect(`${commands} `).toContain(path);
    }
  });

  it('print what the README says; where data moved, "-u" writes what they print now', async () => {
    let readme = README;
    for (const [command, answer] of SHOWN) {
      const start = readme.indexOf(`\`\`\`sh\n${command}\n`);
      const at = readme.indexOf(answer, start);
      readme = `${readme.slice(0, at)}${await run(command, app)}${readme.slice(at + answer.length)}`;
    }
    await expect(readme).toMatchFileSnapshot(join(ROOT, 'README.md'));
  });
});
