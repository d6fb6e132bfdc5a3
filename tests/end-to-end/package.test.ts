import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, mcpClient } from '../support/mcp-calls.ts';
import { canFetch, type Ran, run, runWell, whyNoFetch } from '../support/npm.ts';
import { post } from '../support/program.ts';
import { ROOT } from '../support/seeded-store.ts';

/** All that may be in the tarball. */
const HELD = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/program\/(?:[\w-]+\.js|LICENCES\.txt)$/,
  /^dist\/assets\/(?:explorer\.js|inter-latin(?:-ext)?\.woff2)$/,
  /^schema\/(?:CHANGELOG\.md|OPERATIONS\.md|CITATION\.cff|[\w-]+\.schema\.json|examples\.graphql|graph\.cypher|schema\.graphql)$/,
  /^schema\/contexts\/schema-org\.jsonld$/,
  /^schema\/seed\/\w+\.schema\.json$/,
  /^seed\/(?:\w+\.json|series\/[\w/-]+\.csv|articles\/[\w-]+\/(?:\w+\.json|FINDINGS\.md))$/,
];

/** Commands of the installed program, each with its exit code and a line of what it prints. */
const COMMANDS: readonly [words: readonly string[], exit: number, line: RegExp][] = [
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['check', 'at("fred/dgs10", "2025-01-13")', '4.79%', '--offline'], 0, /^verdict +ACCURATE/],
  [['claim', 'everything-rally-c057', '--offline'], 0, /^verdict +MISDATED/m],
  [['doctor'], 0, /^configuration +well/m],
];

/** What the running program answers, with the beginning of each. */
const ANSWERS: readonly [path: string, accept: string, type: string, start: RegExp][] = [
  ['/readyz', '*/*', 'application/json; charset=utf-8', /^\{"status":"ready"/],
  ['/claims/everything-rally-c057', 'text/html', 'text/html; charset=utf-8', /^<!doctype html>/],
  ['/claims/everything-rally-c057.chart.png', '*/*', 'image/png', /^.PNG/],
  ['/claims/everything-rally-c057.bib', '*/*', 'application/x-bibtex; charset=utf-8', /^@/],
  ['/causal-map.svg', '*/*', 'image/svg+xml; charset=utf-8', /^<svg/],
  ['/graphql', 'text/html', 'text/html; charset=utf-8', /^<!doctype html>/i],
  ['/schema.graphql', '*/*', 'text/plain; charset=utf-8', /^# Printed from the code/],
  ['/CITATION.cff', '*/*', 'text/plain; charset=utf-8', /^cff-version: 1\.2\.0/],
  ['/contexts/schema-org.jsonld', '*/*', 'application/ld+json; charset=utf-8', /^\{/],
  ['/claims/everything-rally-c057.trig', '*/*', 'application/trig', /^@prefix/],
  ['/export/graph.cypher', '*/*', 'text/plain; charset=utf-8', /^\/\/ All nodes/],
  ['/feeds/verdicts.atom', '*/*', 'application/atom+xml; charset=utf-8', /^<\?xml/],
  ['/assets/explorer.js', '*/*', 'application/javascript; charset=utf-8', /./],
];

describe.skipIf(!canFetch)(`the package, installed where there is nothing${whyNoFetch}`, () => {
  let folder: string;
  let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };
  let installing: Ran;
  const home = () => join(folder, 'home');
  const installed = () => join(home(), 'node_modules/fiscal-claims');

  /** Runs the program as a reader does, where no server is to be asked. */
  const npx = (words: readonly string[], from = home()): Promise<Ran> =>
    run(['npx', '--no', 'fiscal-claims', ...words], from, { PORT: '9' });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-package-'));
    await mkdir(home());
    [packed] = JSON.parse(await runWell(['npm', 'pack', '--json', '--pack-destination', folder], ROOT));
    installing = await run(
      ['npm', 'i', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)],
      home(),
    );
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds what running needs and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !HELD.some((held) => held.test(path)))).toEqual([]);
    for (const held of HELD)
      expect(
        paths.some((path) => held.test(path)),
        String(held),
      ).toBe(true);
  });

  it('is installed without a script and without a warning', () => {
    expect(installing).toMatchObject({ exit: 0, said: '' });
  });

  it('runs its commands and serves, and keeps what it stores where it was started; its own folder does not change', async () => {
    const before = await hashesIn(installed());
    for (const [words, exit, line] of COMMANDS) {
      const ran = await npx(words);
      expect(ran.out, words.join(' ')).toMatch(line);
      expect(ran.exit, words.join(' ')).toBe(exit);
    }
    await measuresBy(
      new StdioClientTransport({ command: 'npx', args: ['--no', 'fiscal-claims', 'mcp', '--offline'], cwd: home() }),
    );
    await expect(access(join(home(), '.data'))).rejects.toThrow();
    await serving(home(), async (url) => {
      await measuresBy(new StreamableHTTPClientTransport(new URL('/mcp', url)));
      for (const [path, accept, type, start] of ANSWERS) {
        const response = await fetch(url + path, { headers: { accept } });
        expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
        expect(await response.text(), path).toMatch(start);
      }
      const answer = await post(url, '{ claims(first: 1, filter: { verdict: [MISDATED] }) { totalCount } }');
      expect(answer).toContain('"totalCount":8');
    });
    expect(await readdir(join(home(), '.data'))).toContain('graph.grafeo');
    expect(await hashesIn(installed())).toEqual(before);
  });

  it('does not store anything in the folder that it is installed in, and says so', async () => {
    const { exit, said } = await npx(['seed'], installed());
    expect(said).toMatch(
      /DATA_DIR is "\.data"; from ".+\/node_modules\/fiscal-claims" that is ".+\/\.data", which the next install may empty; start elsewhere/,
    );
    expect(exit).toBe(1);
    await expect(access(join(installed(), '.data'))).rejects.toThrow();
  });
});

/** An assistant has a figure computed. */
async function measuresBy(transport: Transport): Promise<void> {
  const client = await mcpClient(transport);
  const given = await call(client, 'measure', { formula: 'at("fred/dgs10", "2025-01-13")' });
  await client.close();
  expect(given).toMatchObject({ content: { value: '4.79', unit: 'percent' } });
}

/** What is in a folder: a hash of each file, by its path. */
async function hashesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashOf = async (path: string) =>
    [
      path,
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ] as const;
  return new Map(await Promise.all(paths.sort().map(hashOf)));
}

/** Serves from the installed package while something is done, and sees that it ends with npx. */
async function serving(folder: string, work: (url: string) => Promise<void>): Promise<void> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('npx', ['--no', 'fiscal-claims', 'serve'], {
    cwd: folder,
    env: { PATH, HOME, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      const listen = (text: string) => {
        said += text;
        const address = /fiscal-claims is at (http:\S+)/.exec(said)?.[1];
        if (address !== undefined) resolve(address.replace('localhost', '127.0.0.1'));
      };
      child.stdout.setEncoding('utf8').on('data', listen);
      child.stderr.setEncoding('utf8').on('data', listen);
      void ended.then(() => reject(new Error(`The program ended before it listened: ${said}`)));
    });
    await work(url);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
