import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { closeWithin } from '../../../src/http/guards/stopping.ts';
import type { ServerParts } from '../../../src/http/server.ts';
import { createMetrics } from '../../../src/metrics.ts';
import type { Store } from '../../../src/store/store.ts';
import { quietTelemetry, testServer, UNGUARDED } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

/** A server for as long as `work` takes. */
async function served(
  parts: Partial<ServerParts>,
  work: (app: FastifyInstance) => Promise<void>,
  store = server.store,
) {
  const app = await testServer(store, parts);
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

const query = (text: string) => ({
  method: 'POST' as const,
  url: '/graphql',
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify({ query: text }),
});

/** A store whose health is told only once somebody opens the gate; requests wait there meanwhile. */
function gatedStore(): { readonly store: Store; readonly open: () => void; readonly entered: Promise<void> } {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let enter: () => void = () => undefined;
  const entered = new Promise<void>((resolve) => {
    enter = resolve;
  });
  const view: Store['view'] = () => {
    const reading = server.store.view();
    return {
      ...reading,
      async dataVersion() {
        enter();
        await gate;
        return reading.dataVersion();
      },
    };
  };
  return { store: { ...server.store, view }, open, entered };
}

describe('too much at once', () => {
  it('is refused beyond the bound, but for what watches the server, and answered again once there is room', async () => {
    const gated = gatedStore();
    const guards = { ...UNGUARDED, mostAtOnce: 2 };
    await served(
      { guards },
      async (app) => {
        await app.listen({ port: 0, host: '127.0.0.1' });
        const { port } = app.server.address() as { port: number };
        const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
        const atBound = [ask('/'), ask('/')];
        await gated.entered;
        const refused = await ask('/icon.svg');
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
        expect(await refused.json()).toEqual({
          error: {
            code: 'OVERLOADED',
            message: 'There is too much to do here just now (2 requests are being answered); ask again in 5 seconds.',
          },
        });
        expect((await ask('/healthz')).status).toBe(200);
        gated.open();
        for (const answer of atBound) expect((await answer).status).toBe(200);
        expect((await ask('/icon.svg')).status).toBe(200);
      },
      gated.store,
    );
  });
});

describe('being stopped', () => {
  it('answers what runs, and refuses what comes over open connections', async () => {
    const gated = gatedStore();
    const app = await testServer(gated.store);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const running = fetch(`http://127.0.0.1:${port}/`);
    await gated.entered;
    // A connection that has sent half of its request is not idle, and so is still open when the server stops.
    const late = connect(port, '127.0.0.1').setEncoding('utf8');
    late.write('GET /icon.svg HTTP/1.1\r\nHost: x\r\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closing = closeWithin(app, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    late.write('\r\n');
    expect(await wholeOf(late)).toMatch(/^HTTP\/1\.1 503 [\s\S]*connection: close[\s\S]*"code":"STOPPING"/i);
    gated.open();
    expect((await running).status).toBe(200);
    await closing;
  });

  it('waits for nobody longer than it may', async () => {
    const gated = gatedStore();
    const app = await testServer(gated.store);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const running = fetch(`http://127.0.0.1:${port}/`);
    await gated.entered;
    const ended = expect(running).rejects.toThrow('fetch failed');
    await closeWithin(app, 50);
    await ended;
    gated.open();
  });

  it('/readyz says so while others are still answered', () =>
    served({ guards: { ...UNGUARDED, isStopping: () => true } }, async (app) => {
      const ready = await app.inject('/readyz');
      expect([ready.statusCode, ready.json().error.code]).toEqual([503, 'STOPPING']);
      expect((await app.inject('/healthz')).statusCode).toBe(200);
      expect((await app.inject('/icon.svg')).statusCode).toBe(200);
    }));
});

async function wholeOf(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  await once(socket, 'close');
  return text;
}

/** What one line of the metrics says. */
const countIn = (text: string, line: string): number | undefined => {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
};

const TOKEN = 'sesame-sesame-sesame';

describe('/metrics', () => {
  it('tells of requests, refusals, operations, fields, cost and the store', async () => {
    const metrics = createMetrics(() => performance.now());
    await served({ guards: { ...UNGUARDED, metrics } }, async (app) => {
      for (let again = 0; again < 2; again += 1) await app.inject(query('{ claims(first: 5) { nodes { slug } } }'));
      await app.inject(query('{ claims(first: 5) { nodes { slugg } } }'));
      await app.inject(query('{ node(id: "x") { id } }'));
      await app.inject('/nowhere');
      metrics.store.worked('write', 20, 'STORE_CONFLICT');
      metrics.store.looked(3, 5);
      const { body, headers } = await app.inject('/metrics');
      expect(headers['content-type']).toContain('text/plain; version=0.0.4');
      expect(headers['cache-control']).toBe('no-store');
      expect(
        Object.fromEntries(
          [
            'http_request_seconds_count{route="/graphql",method="POST",status="200"}',
            'http_request_seconds_count{route="none",method="GET",status="404"}',
            'http_requests_running',
            'refusals_total{code="NOT_FOUND"}',
            'refusals_total{code="GRAPHQL_VALIDATION_FAILED"}',
            'refusals_total{code="MALFORMED_ID"}',
            'graphql_fields_total{field="Query.claims"}',
            'graphql_fields_total{field="Claim.slug"}',
            'graphql_operations_total{answered="run"}',
            'graphql_operations_total{answered="compiled"}',
            'graphql_operations_total{answered="refused"}',
            'graphql_cost_sum',
            'store_seconds_count{kind="write"}',
            'store_failures_total{kind="write",code="STORE_CONFLICT"}',
            'cache_lookups_total{found="yes"}',
            'cache_lookups_total{found="no"}',
          ].map((line) => [line, countIn(body, `fiscal_claims_${line}`)]),
        ),
      ).toEqual({
        'http_request_seconds_count{route="/graphql",method="POST",status="200"}': 4,
        'http_request_seconds_count{route="none",method="GET",status="404"}': 1,
        // The one that reads them.
        http_requests_running: 1,
        'refusals_total{code="NOT_FOUND"}': 1,
        'refusals_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
        'refusals_total{code="MALFORMED_ID"}': 1,
        'graphql_fields_total{field="Query.claims"}': 2,
        'graphql_fields_total{field="Claim.slug"}': 2,
        'graphql_operations_total{answered="run"}': 2,
        'graphql_operations_total{answered="compiled"}': 1,
        'graphql_operations_total{answered="refused"}': 1,
        graphql_cost_sum: 11,
        'store_seconds_count{kind="write"}': 1,
        'store_failures_total{kind="write",code="STORE_CONFLICT"}': 1,
        'cache_lookups_total{found="yes"}': 3,
        'cache_lookups_total{found="no"}': 2,
      });
    });
  });

  it.each([
    ['this machine, where no token is set', null, {}, '127.0.0.1', 200],
    ['this machine over IPv6', null, {}, '::1', 200],
    ['another machine', null, {}, '192.0.2.1', 403],
    ['another machine by way of a proxy on this one', null, { 'x-forwarded-for': '192.0.2.1' }, '127.0.0.1', 403],
    ['who gives the token', TOKEN, { authorization: `Bearer ${TOKEN}` }, '192.0.2.1', 200],
    ['who gives another', TOKEN, { authorization: 'Bearer sesame' }, '127.0.0.1', 403],
    ['who gives none', TOKEN, {}, '127.0.0.1', 403],
  ])('to %s', async (_who, metricsToken, headers, remoteAddress, status) => {
    const metrics = createMetrics(() => 0);
    await served({ guards: { ...UNGUARDED, metrics, metricsToken } }, async (app) => {
      const answer = await app.inject({ url: '/metrics', headers: headers as Record<string, string>, remoteAddress });
      expect(answer.statusCode).toBe(status);
      if (status === 403) expect(answer.json().error.code).toBe('METRICS_CLOSED');
    });
  });
});

describe('logs', () => {
  it('have a line for each answer, with its request id, and without what readers look for', async () => {
    const lines: Record<string, unknown>[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(JSON.parse(String(chunk)));
        done();
      },
    });
    const telemetry = { ...quietTelemetry(), logger: pino({ level: 'info' }, sink) };
    await served({ telemetry }, async (app) => {
      const found = await app.inject({ url: '/search?q=my+private+question', remoteAddress: '192.0.2.1' });
      const refused = await app.inject({ url: '/claims/nobody-c001?secret=1', headers: { authorization: 'Bearer x' } });
      const asked = await app.inject(query('{ claims(first: 5) { nodes { slug } } }'));
      const told = lines.filter(({ msg }) => msg === 'Answered.');
      const common = { level: 30, time: expect.any(Number), ms: expect.any(Number), msg: 'Answered.' };
      expect(told.map(({ pid: _pid, hostname: _hostname, ...line }) => line)).toEqual([
        {
          ...common,
          requestId: found.headers['x-request-id'],
          method: 'GET',
          path: '/search',
          route: '/search',
          status: 200,
        },
        {
          ...common,
          requestId: refused.headers['x-request-id'],
          method: 'GET',
          path: '/claims/nobody-c001',
          route: '/claims/*',
          status: 404,
          refusal: 'UNKNOWN_SUBJECT',
        },
        {
          ...common,
          requestId: asked.headers['x-request-id'],
          method: 'POST',
          path: '/graphql',
          route: '/graphql',
          status: 200,
          cost: 5,
          answered: 'run',
        },
      ]);
      expect(JSON.stringify(lines)).not.toMatch(/private|secret|Bearer|192\.0\.2\.1/);
    });
  });
});
