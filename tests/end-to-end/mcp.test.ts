import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERED, at, call, mcpClient, REFUSED } from '../support/mcp-calls.ts';
import { type Program, startProgram } from '../support/program.ts';
import { ROOT } from '../support/seeded-store.ts';

const MAIN = join(ROOT, 'dist/program/main.js');

const folder = mkdtempSync(join(tmpdir(), 'fiscal-claims-mcp-'));

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH ?? '',
  // Nobody listens there.
  PORT: '9',
  DATA_DIR: join(folder, 'none'),
  ...more,
});

const assistant = (words: readonly string[], more?: Record<string, string>): StdioClientTransport =>
  new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, 'mcp', ...words],
    env: environment(more),
    stderr: 'pipe',
  });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('tools on standard input and output, over the seed in memory', () => {
  let client: Client;
  beforeAll(async () => {
    client = await mcpClient(assistant(['--offline']));
  });
  afterAll(() => client.close());

  it.each(ANSWERED)('%s %j', async (tool, asked, told, source) => {
    const given = await call(client, tool, asked);
    if ('refusal' in given) throw new Error(given.refusal);
    for (const [path, value] of Object.entries(told)) expect(at(given.content, path), path).toEqual(value);
    if (source !== '') expect(at(given.content, 'sources')).toContainEqual(expect.objectContaining({ slug: source }));
  });

  it.each(REFUSED)('%s %j is refused', async (tool, asked, refusal) => {
    const given = await call(client, tool, asked);
    expect('refusal' in given && given.refusal.startsWith(refusal) ? refusal : given).toBe(refusal);
  });

  it('leaves nothing behind', () => expect(readdirSync(folder)).toEqual([]));
});

describe('beside a server that runs', () => {
  let server: Program;
  let url: string;
  beforeAll(async () => {
    server = startProgram({ DATA_DIR: join(folder, 'server') });
    url = await server.url;
  });
  afterAll(() => server.stop());

  it('the server answers, under the addresses that it has for its readers', async () => {
    const transport = assistant([], { PORT: new URL(url).port });
    let said = '';
    transport.stderr?.on('data', (text) => {
      said += text;
    });
    const client = await mcpClient(transport);
    const given = await call(client, 'get_claim', { claim: 'everything-rally-c003' });
    await client.close();
    expect(said).toContain(`Answered by the server at ${url}`);
    expect('content' in given && at(given.content, 'claim.permalink')).toBe(
      `${url.replace('127.0.0.1', 'localhost')}/claims/everything-rally-c003`,
    );
  });

  it('a server that has gone is a refusal, and the assistant may go on', async () => {
    const client = await mcpClient(assistant(['--server', url]));
    expect(await call(client, 'search_claims', { first: 1 })).not.toHaveProperty('refusal');
    await server.stop();
    for (let times = 0; times < 2; times += 1) {
      const given = await call(client, 'search_claims', { first: 1 });
      expect('refusal' in given && given.refusal).toMatch(/^SERVER_SILENT: /);
    }
    await client.close();
  });
});

const INITIALIZE = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'shell', version: '1' } },
});

describe('as a program among others', () => {
  let server: Program;
  /** A graph that is there at once. */
  let there: readonly string[];
  beforeAll(async () => {
    server = startProgram({ DATA_DIR: join(folder, 'other-server') });
    there = ['--server', await server.url];
  });
  afterAll(() => server.stop());

  /** Runs it on lines that are all there at once; gives what it wrote and how it ended. */
  const piped = (lines: readonly string[], words: readonly string[]) =>
    new Promise<{ out: string; said: string; exit: number | null }>((resolve) => {
      const child = spawn(process.execPath, [MAIN, 'mcp', ...words], { env: environment() });
      let [out, said] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text) => {
        out += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
      child.once('close', (exit) => resolve({ out, said, exit }));
      child.stdin.end(lines.map((line) => `${line}\n`).join(''));
    });

  it('answers all that it was asked before its input ended, one message a line, and ends', async () => {
    const ask = (id: number, method: string, params: object) => JSON.stringify({ jsonrpc: '2.0', id, method, params });
    const { out, said, exit } = await piped(
      [
        INITIALIZE,
        '{"jsonrpc":"2.0","method":"notifications/initialized"}',
        ask(2, 'tools/call', { name: 'measure', arguments: { formula: '1 + 1' } }),
        ask(3, 'tools/call', { name: 'get_claim', arguments: { claim: 'everything-rally-c003' } }),
      ],
      there,
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number });
    expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
    expect(said).toContain('Answered by the server at');
    expect(exit).toBe(0);
  });

  it('says nothing of itself but which graph answers', async () => {
    const { said } = await piped([INITIALIZE], ['--offline']);
    expect(said).toMatch(/^Answered by the seed in memory, data version \S+\n$/);
  });

  it('a line that is no message is answered as such, and the next is read', async () => {
    const { out, exit } = await piped(['hello', '[{"jsonrpc":"2.0"}]', INITIALIZE], there);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, -32700],
      [null, -32700],
      [1, undefined],
    ]);
    expect(exit).toBe(0);
  });

  it('a line that is too long ends it with a refusal', async () => {
    const { said, exit } = await piped([INITIALIZE, 'x'.repeat(2_100_000)], there);
    expect(said).toContain('BODY_TOO_LARGE: The request is larger than 2000000 bytes, the most that is read.');
    expect(exit).toBe(1);
  });

  it('ends without a word when whoever reads its answers has gone', async () => {
    const child = spawn(process.execPath, [MAIN, 'mcp', ...there], { env: environment() });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => {
      child.stdout.destroy();
      for (let id = 2; id < 20; id += 1) child.stdin.write(`{"jsonrpc":"2.0","id":${id},"method":"tools/list"}\n`);
    });
    child.stdin.write(`${INITIALIZE}\n`);
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(said).not.toContain('EPIPE');
  });

  it('leaves the folder of an embedded store to a server', async () => {
    const data = { DATA_DIR: join(folder, 'server') };
    const client = await mcpClient(assistant([], data));
    expect(await call(client, 'search_claims', { first: 1 })).not.toHaveProperty('refusal');
    const other = startProgram(data);
    expect(await other.url).toContain('http://');
    await other.stop();
    await client.close();
  });

  it('is silent when nobody asks', async () => {
    const { out, exit } = await piped([], there);
    expect([out, exit]).toEqual(['', 0]);
  });

  it('a server that is named and not there is told with each call', async () => {
    const client = await mcpClient(assistant(['--server', 'http://127.0.0.1:9']));
    const given = await call(client, 'search_claims', {});
    await client.close();
    expect('refusal' in given && given.refusal).toMatch(/^SERVER_SILENT: /);
  });
});
