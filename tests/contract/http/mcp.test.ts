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

  it('every claim can be read, and verified on the day of its article', async () => {
    const { content } = (await call(client, 'search_claims', { first: 100 })) as never as {
      content: { claims: { slug: string }[] };
    };
    for (const { slug } of content.claims) {
      expect(await call(client, 'get_claim', { claim: slug }), slug).not.toHaveProperty('refusal');
      expect(await call(client, 'verify_claim_at_date', { claim: slug }), slug).not.toHaveProperty('refusal');
    }
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

  it('one message at a time', async () => {
    const response = await post([INITIALIZE, INITIALIZE]);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: 'BAD_ARGUMENT', message: '"/mcp" takes one message at a time, not 2 in a list.' },
    });
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
