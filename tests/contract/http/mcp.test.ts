import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWERED, at, call, mcpClient, permalinksIn, REFUSED } from '../../support/mcp-calls.ts';
import { quietTelemetry, SITE, testServer } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

let url: URL;
let client: Client;

beforeAll(async () => {
  url = new URL('/mcp', await server.app.listen({ port: 0, host: '127.0.0.1' }));
  client = await mcpClient(new StreamableHTTPClientTransport(url));
});

afterAll(() => client.close());

/** Slugs of sources that stand at places named "source" or "sources". */
function sourcesNamedIn(content: unknown): ReadonlySet<string> {
  const named = new Set<string>();
  const walk = (value: unknown, name: string): void => {
    if (typeof value === 'string' && /^sources?$/.test(name)) named.add(value);
    else if (Array.isArray(value)) for (const each of value) walk(each, name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, key);
  };
  walk(content, '');
  return named;
}

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
};

const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { ...HEADERS, ...headers }, body: JSON.stringify(body) });

describe('tools over streamable HTTP', () => {
  it('says what it is, and how to speak of what it finds', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'fiscal-claims' });
    expect(client.getInstructions()).toContain('UNVERIFIED');
  });

  it('each tool changes nothing, and promises what comes back', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search_claims',
      'get_claim',
      'verify_claim_at_date',
      'check_text',
      'measure',
      'trace_causes',
      'simulate',
    ]);
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect(annotations, name).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(description?.length, name).toBeGreaterThan(100);
      expect(inputSchema.additionalProperties, name).toBe(false);
      for (const [argument, { description: told }] of Object.entries(
        inputSchema.properties as Record<string, { description?: string }>,
      )) {
        expect(told, `${name} ${argument}`).toBeTruthy();
      }
      expect(outputSchema?.required, name).toContain('sources');
    }
  });

  it.each(ANSWERED)('%s %j', async (tool, asked, told, source) => {
    const given = await call(client, tool, asked);
    if ('refusal' in given) throw new Error(given.refusal);
    for (const [path, value] of Object.entries(told)) expect(at(given.content, path), path).toEqual(value);
    // Who shows only the text has the same.
    expect(JSON.parse(given.text)).toEqual(given.content);
    const sources = (given.content.sources as { slug: string }[]).map(({ slug }) => slug);
    if (source === '') expect(sources.length).toBeGreaterThan(0);
    else expect(sources).toContain(source);
    const permalinks = new Set(permalinksIn(given.content));
    expect(permalinks.size).toBeGreaterThan(0);
    for (const permalink of permalinks) {
      expect(permalink).toContain(`${SITE}/`);
      const { statusCode } = await server.app.inject(permalink.slice(SITE.length));
      expect(statusCode, permalink).toBe(200);
    }
  });

  it.each(REFUSED)('%s %j is refused', async (tool, asked, refusal) => {
    const given = await call(client, tool, asked);
    expect('refusal' in given && given.refusal.startsWith(refusal) ? refusal : given).toBe(refusal);
  });

  it('pages of claims follow one another to the end', async () => {
    const slugs: string[] = [];
    for (let after: string | undefined; ; ) {
      const given = await call(client, 'search_claims', { first: 60, ...(after === undefined ? {} : { after }) });
      if ('refusal' in given) throw new Error(given.refusal);
      const { claims, nextCursor } = given.content as { claims: { slug: string }[]; nextCursor: string | null };
      slugs.push(...claims.map(({ slug }) => slug));
      if (nextCursor === null) break;
      after = nextCursor;
    }
    expect(new Set(slugs).size).toBe(149);
    expect(slugs.length).toBe(149);
  });

  it('every claim can be read and verified, and names the sources of all that is said of it', async () => {
    const slugs = (await server.store.page('Claim', { after: null, before: null, limit: 200, backwards: false })).rows;
    expect(slugs).toHaveLength(149);
    for (const { key: slug } of slugs) {
      for (const tool of ['get_claim', 'verify_claim_at_date']) {
        const given = await call(client, tool, { claim: slug });
        if ('refusal' in given) throw new Error(`${slug}: ${given.refusal}`);
        const listed = (given.content.sources as { slug: string }[]).map((source) => source.slug);
        const named = sourcesNamedIn(given.content);
        expect(
          [...named].filter((each) => !listed.includes(each)),
          `${tool} ${slug}`,
        ).toEqual([]);
        expect(listed.length + Number(at(given.content, 'review.verdict') === undefined), slug).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['null for what may be left out', 'verify_claim_at_date', { claim: 'everything-rally-c057', date: null }],
    ['a permalink for a slug', 'get_claim', { claim: `${SITE}/claims/everything-rally-c057` }],
    [
      'a number as JSON has it',
      'simulate',
      { shocks: [{ factor: 'treasury-10y-yield', amount: 1, unit: 'percentage points' }] },
    ],
  ])('takes %s', async (_what, tool, asked) => {
    expect(await call(client, tool, asked)).not.toHaveProperty('refusal');
  });

  it('tells of each claim that it lists why it has its verdict', async () => {
    const given = await call(client, 'search_claims', {
      verdicts: ['CONTRADICTED', 'MISLEADING', 'NOT_CHECKABLE'],
      first: 100,
    });
    const { claims } = (
      given as never as { content: { claims: { slug: string; because: string; measured: unknown }[] } }
    ).content;
    expect(claims.length).toBeGreaterThan(60);
    for (const { slug, because } of claims) expect(because.length, slug).toBeGreaterThan(20);
    expect(claims.find(({ slug }) => slug === 'everything-rally-c051')?.measured).toMatchObject({ unit: 'percent' });
  });

  it('a formula over claims names them, and what they lean on', async () => {
    const given = await call(client, 'measure', { formula: 'claim("everything-rally-c003") * 2' });
    expect(given).toMatchObject({
      content: {
        claims: [{ slug: 'everything-rally-c003', permalink: `${SITE}/claims/everything-rally-c003` }],
        sources: [{ slug: 'treasury-sb0300' }],
      },
    });
  });

  it('lists what formulas, paths and shocks are made of', async () => {
    const { resources } = await client.listResources();
    const read = await Promise.all(
      resources.map(async ({ uri }) => {
        const { contents } = await client.readResource({ uri });
        const [list] = Object.values(JSON.parse((contents[0] as { text: string }).text)) as [unknown[]];
        return [uri, list.length];
      }),
    );
    expect(Object.fromEntries(read)).toEqual({
      'fiscal-claims://series': 59,
      'fiscal-claims://formulas': 25,
      'fiscal-claims://factors': 50,
      'fiscal-claims://scenarios': 3,
    });
  });

  it('what it does not have is an error of the protocol', async () => {
    await expect(client.callTool({ name: 'get_claims', arguments: {} })).rejects.toThrow(
      'There is no tool "get_claims"; did you mean "get_claim"?',
    );
    await expect(client.readResource({ uri: 'fiscal-claims://serie' })).rejects.toThrow(
      'There is no resource "fiscal-claims://serie"; did you mean "fiscal-claims://series"?',
    );
  });
});

describe('the way in', () => {
  it.each([
    ['no page', {}, 200],
    ['a page of this site', { origin: SITE }, 200],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page of another port', { origin: `${SITE}:8443` }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a page that bent a name to this machine', { origin: 'http://rebound.example' }, 403],
  ])('%s', async (_what, headers, status) => {
    const response = await post(INITIALIZE, headers as Record<string, string>);
    expect(response.status).toBe(status);
    const body = (await response.json()) as { result?: unknown; error?: { code: string; message: string } };
    if (status === 200) expect(body.result).toBeTruthy();
    else expect(body.error?.code).toBe('FOREIGN_ORIGIN');
  });

  it.each([
    ['http://127.0.0.1:4000', 200],
    ['http://[::1]:4000', 200],
    ['http://localhost:4001', 403],
    ['https://localhost:4000', 403],
    ['http://localhost.evil.example:4000', 403],
  ])('on one machine, %s is answered %i by http://localhost:4000', async (origin, status) => {
    const app = await testServer(server.store, { site: () => 'http://localhost:4000' });
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { ...HEADERS, origin },
      payload: INITIALIZE,
    });
    await app.close();
    expect(statusCode).toBe(status);
  });

  it('a page of another site is not told that it may ask', async () => {
    const response = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])('%s is refused: there are no sessions and no streams', async (method) => {
    const response = await fetch(url, { method, headers: { accept: 'text/event-stream' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('a list of messages is answered as one, up to its bound', async () => {
    const pings = (count: number) => Array.from({ length: count }, (_, id) => ({ jsonrpc: '2.0', id, method: 'ping' }));
    const answers = (await (await post(pings(20))).json()) as { id: number }[];
    expect(answers.map(({ id }) => id).sort((a, b) => a - b)).toEqual(pings(20).map(({ id }) => id));
    const response = await post(pings(21));
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: { code: 'BAD_ARGUMENT', message: 'A list of 21 messages is too long; send at most 20 at once.' } },
    ]);
  });

  it.each([
    ['tools/call', { name: 'measure', arguments: [1] }, 'BAD_ARGUMENT: The arguments are [1]; they must be an object.'],
    ['tools/call', { name: 'measure', arguments: 'x' }, 'BAD_ARGUMENT: The arguments are "x"; they must be an object.'],
    [
      'tools/call',
      { name: 'measure', arguments: null },
      'BAD_ARGUMENT: The arguments are null; they must be an object.',
    ],
    ['tools/call', { name: 'measure' }, 'BAD_ARGUMENT: "formula" is missing; it must be a text.'],
    ['tools/call', { name: 5 }, /^There is no tool 5; there are search_claims, /],
    ['tools/call', {}, /^There is no tool without a name; there are search_claims, /],
    ['resources/read', { uri: 5 }, /^There is no resource 5; there are fiscal-claims:/],
    ['tools/cal', {}, 'There is no method "tools/cal"; did you mean "tools/call"?'],
  ])('%s %j is refused in a sentence', async (method, params, sentence) => {
    const response = await post({ jsonrpc: '2.0', id: 1, method, params });
    const { result, error } = (await response.json()) as {
      result?: { isError: boolean; content: { text: string }[] };
      error?: { code: number; message: string };
    };
    const told = result?.content[0]?.text ?? error?.message ?? '';
    if (typeof sentence === 'string') expect(told).toBe(sentence);
    else expect(told).toMatch(sentence);
    if (error !== undefined) expect([-32602, -32601]).toContain(error.code);
  });

  it.each([
    ['no JSON', '{', { 'content-type': 'application/json' }, 400],
    ['no message', '{"hello":1}', {}, 400],
    ['another media type', 'hello', { 'content-type': 'text/plain' }, 415],
    ['a client that takes no JSON', JSON.stringify(INITIALIZE), { accept: 'text/html' }, 406],
    [
      'a version that nobody speaks',
      JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
      { 'mcp-protocol-version': '1999-01-01' },
      400,
    ],
    ['a notification', JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }), {}, 202],
  ])('%s', async (_what, body, headers, status) => {
    const response = await fetch(url, { method: 'POST', headers: { ...HEADERS, ...headers }, body });
    expect(response.status).toBe(status);
  });

  it('carries the headers of every answer here', async () => {
    const { headers } = await post(INITIALIZE);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toContain('application/json');
  });

  it('a defect is masked, and found again by its id', async () => {
    const telemetry = quietTelemetry();
    const app = await testServer(server.store, {
      telemetry,
      now: () => {
        throw new Error('secret');
      },
    });
    const { body } = await app.inject({
      method: 'POST',
      url: '/mcp',
      headers: HEADERS,
      payload: { jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'search_claims', arguments: {} } },
    });
    await app.close();
    expect(JSON.parse(body)).toMatchObject({ id: 7, error: { code: -32603 } });
    expect(body).not.toContain('secret');
    expect(telemetry.reported).toHaveLength(1);
  });

  it('answers that were kept are the same', async () => {
    const app = await testServer(server.store, {
      answers: { compiled: true, keptBytes: 1_000_000, persisted: true, clock: () => 0 },
    });
    const ask = () =>
      app.inject({
        method: 'POST',
        url: '/mcp',
        headers: HEADERS,
        payload: {
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: 'search_claims', arguments: { first: 3 } },
        },
      });
    const bodies = [await ask(), await ask(), await ask()].map(({ body }) => body);
    await app.close();
    expect(JSON.parse(bodies[0] as string).result.structuredContent.claims).toHaveLength(3);
    expect(new Set(bodies).size).toBe(1);
  });
});
