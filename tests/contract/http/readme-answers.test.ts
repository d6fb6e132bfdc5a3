import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORTS } from '../../../src/actions/export/exports.ts';
import { seedGraph } from '../../../src/actions/seed-graph.ts';
import { readSeedFolder } from '../../../src/connectors/seed-folder.ts';
import { FORM_NAMES } from '../../../src/publish/forms.ts';
import { openEmbeddedStore } from '../../../src/store/grafeo/open-embedded-store.ts';
import { ROOT } from '../../support/seeded-store.ts';
import { testServer } from '../../support/test-server.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const SITE = 'http://localhost:4000';

/** Commands of a marked part, each with what the README says that it prints. */
const shownIn = (part: string): [command: string, answer: string][] =>
  [
    ...README.slice(README.indexOf(`<!-- ${part}:`), README.indexOf(`<!-- end of ${part} -->`)).matchAll(
      /```sh\n(curl [^\n]+)\n```\n\n```\w*\n([\s\S]*?)\n```/g,
    ),
  ].map(([, command, answer]) => [command as string, answer as string]);

const SHOWN = [...shownIn('forms'), ...shownIn('programs')];

/** What a command prints: a curl that asks for one address, and pipes that keep a part of the answer. */
async function run(command: string, app: FastifyInstance): Promise<string> {
  const [curl = '', ...pipes] = command.split(' | ');
  const [, isHead, url = ''] = /^curl -s(I?) '?(http:[^' ]+)'?/.exec(curl) ?? [];
  const given = [...curl.matchAll(/ -H '([\w-]+): ([^']+)'/g)].map(([, name, value]) => [name, value]);
  const payload = / -d '([^']+)'$/.exec(curl)?.[1];
  const { body, headers, statusCode } = await app.inject({
    method: isHead ? 'HEAD' : payload === undefined ? 'GET' : 'POST',
    url: url.slice(SITE.length),
    headers: { accept: '*/*', ...Object.fromEntries(given) },
    ...(payload === undefined ? {} : { payload }),
  });
  expect(statusCode).toBe(200);
  // Lines of a table end as its standard has it, which a README does not show.
  const answer = isHead ? `content-type: ${headers['content-type']}\n` : body.replaceAll('\r\n', '\n');
  return pipes.reduce(piped, answer).trimEnd();
}

function piped(text: string, pipe: string): string {
  const [, unit, count] = /^head -([nc]) ?(\d+)$/.exec(pipe) ?? [];
  if (unit === 'n') return text.split('\n').slice(0, Number(count)).join('\n');
  if (unit === 'c') return Buffer.from(text).subarray(0, Number(count)).toString('utf8');
  const [, only, , pattern = ''] = /^grep (-o )?(-i )?'(.*)'$/.exec(pipe) ?? [];
  const lines = text.split('\n').filter((line) => new RegExp(pattern, 'i').test(line));
  return (only ? lines.map((line) => new RegExp(pattern).exec(line)?.[0] ?? '') : lines).join('\n');
}

describe('the commands in the README', () => {
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
      '/mcp',
      ...Object.keys(EXPORTS),
      '/feeds/verdicts.atom',
      '/sitemap.xml',
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
