import { once } from 'node:events';
import { get, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
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

/** Lets a server listen, and gives its port. */
async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as { port: number }).port;
}

const query = (text: string) => ({
  method: 'POST' as const,
  url: '/graphql',
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify({ query: text }),
});

interface Gated {
  readonly store: Store;
  readonly open: () => void;
  /** So many requests are waiting at the gate. */
  readonly entered: (count?: number) => Promise<void>;
}

/** A store that answers no request until somebody opens the gate. */
function gatedStore(): Gated {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  const view: Store['view'] = () => {
    const reading = server.store.view();
    return {
      ...reading,
      async dataVersion() {
        waiting += 1;
        await gate;
        return reading.dataVersion();
      },
    };
  };
  return {
    store: { ...server.store, view },
    open: () => open(),
    entered: (count = 1) => expect.poll(() => waiting, { interval: 5 }).toBeGreaterThanOrEqual(count),
  };
}

interface From {
  readonly port: number;
  readonly path: string;
  readonly localAddress: string;
}

/** The answer to a request that comes from an address of this machine. */
function answerFrom({ port, path, localAddress }: From) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, localAddress, agent: false }, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) });
    }).on('error', reject);
  });
}

describe('too much at once', () => {
  it.each([
    [
      'of one address, beyond a quarter of all places',
      8,
      ['127.0.0.2', '127.0.0.2'],
      '2 requests of this address are being answered',
    ],
    ['of all addresses, beyond all places', 2, ['127.0.0.3', '127.0.0.4'], '2 requests are being answered'],
  ])('%s, is refused, and answered again once there is room', async (_what, mostAtOnce, addresses, reason) => {
    const gated = gatedStore();
    await served(
      { guards: { ...UNGUARDED, mostAtOnce } },
      async (app) => {
        const port = await listening(app);
        const ask = (path: string, localAddress = '127.0.0.2') => answerFrom({ port, path, localAddress });
        const atBound = addresses.map((address) => ask('/', address));
        await gated.entered(addresses.length);
        const refused = await ask('/icon.svg');
        expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
        expect(JSON.parse(refused.body)).toEqual({
          error: {
            code: 'OVERLOADED',
            message: `There is too much to do here just now (${reason}); ask again in 5 seconds.`,
          },
        });
        expect((await ask('/healthz')).status).toBe(200);
        if (mostAtOnce === 8) expect((await ask('/icon.svg', '127.0.0.9')).status).toBe(200);
        gated.open();
        for (const answer of atBound) expect((await answer).status).toBe(200);
        expect((await ask('/icon.svg')).status).toBe(200);
      },
      gated.store,
    );
  });
});

describe('who is not waited for', () => {
  const patience = { headers: 200, request: 400, silence: 600, look: 50 };

  it.each([
    ['half of the headers', 'GET /icon.svg HTTP/1.1\r\nHost: x\r\n'],
    [
      'half of a body',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\nContent-Type: application/json\r\n\r\n{',
    ],
  ])('%s, and no more: it is told to be too slow', (_what, bytes) =>
    served({ guards: { ...UNGUARDED, patience } }, async (app) => {
      const port = await listening(app);
      const socket = connect(port, '127.0.0.1').setEncoding('utf8');
      socket.write(bytes);
      expect(await wholeOf(socket)).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"REQUEST_TOO_SLOW"/);
    }),
  );

  it('an answer that is not read: its connection is closed, and its place is free again', () =>
    served({ guards: { ...UNGUARDED, mostAtOnce: 1, patience } }, async (app) => {
      const port = await listening(app);
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      socket.pause();
      socket.write('GET /export/graph.graphml HTTP/1.1\r\nHost: x\r\n\r\n');
      const look = async () => (await answerFrom({ port, path: '/icon.svg', localAddress: '127.0.0.2' })).status;
      await expect.poll(look, { interval: 20 }).toBe(503);
      await expect.poll(look, { interval: 100, timeout: 60_000 }).toBe(200);
      socket.destroy();
    }));
});

describe('what never becomes a request', () => {
  it.each([
    ['a tunnel, and then a broken connection', 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', 405, 'METHOD_NOT_ALLOWED'],
    ['an expectation', 'GET /icon.svg HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n', 400, 'UNREADABLE_REQUEST'],
    ['a malformed address', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400, 'UNREADABLE_REQUEST'],
    ['broken headers', 'GET / HTTP/1.1\r\nbroken\r\n\r\n', 400, 'UNREADABLE_REQUEST'],
  ])('%s: it is refused and counted, and the server goes on and can be closed', async (_what, bytes, status, code) => {
    const metrics = createMetrics(() => 0);
    const app = await testServer(server.store, { guards: { ...UNGUARDED, metrics } });
    const port = await listening(app);
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.write(bytes);
    const [answer] = (await once(socket, 'data')) as [string];
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*"code":"${code}"`));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect(countIn(await metrics.text(), `fiscal_claims_refusals_total{code="${code}"}`)).toBe(1);
    // One that is held open does not keep the server.
    const held = connect(port, '127.0.0.1').on('error', () => undefined);
    held.write(bytes);
    await once(held, 'data');
    await closeWithin(app, 1_000);
    held.destroy();
  });

  it('behind a request that is being answered, its refusal is not taken for that one’s answer', async () => {
    const gated = gatedStore();
    await served(
      {},
      async (app) => {
        const port = await listening(app);
        const socket = connect(port, '127.0.0.1')
          .setEncoding('utf8')
          .on('error', () => undefined);
        socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n');
        await gated.entered();
        gated.open();
        expect(await wholeOf(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*HTTP\/1\.1 400 /);
      },
      gated.store,
    );
  });
});

describe('being stopped', () => {
  it('answers what runs, and refuses what comes over open connections', async () => {
    const gated = gatedStore();
    const app = await testServer(gated.store);
    const port = await listening(app);
    const running = fetch(`http://127.0.0.1:${port}/`);
    await gated.entered();
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
    const port = await listening(app);
    const running = fetch(`http://127.0.0.1:${port}/`);
    await gated.entered();
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

  it('counts who has gone before the answer as such, and no longer as being answered', async () => {
    const metrics = createMetrics(() => performance.now());
    const gated = gatedStore();
    await served(
      { guards: { ...UNGUARDED, metrics } },
      async (app) => {
        const url = await app.listen({ port: 0, host: '127.0.0.1' });
        const gone = new AbortController();
        const asking = fetch(url, { signal: gone.signal }).catch(() => undefined);
        await gated.entered();
        gone.abort();
        await asking;
        await expect
          .poll(async () => countIn(await metrics.text(), 'fiscal_claims_http_requests_running'), { interval: 20 })
          .toBe(0);
        const told = await metrics.text();
        expect(countIn(told, 'fiscal_claims_http_request_seconds_count{route="/",method="GET",status="499"}')).toBe(1);
        gated.open();
      },
      gated.store,
    );
  });

  it.each([
    ['this machine, where no token is set', null, {}, '127.0.0.1', 200],
    ['this machine over IPv6', null, {}, '::1', 200],
    ['another machine', null, {}, '192.0.2.1', 403],
    ['another machine by way of a proxy on this one', null, { 'x-forwarded-for': '192.0.2.1' }, '127.0.0.1', 403],
    ['who gives the token', TOKEN, { authorization: `Bearer ${TOKEN}` }, '192.0.2.1', 200],
    ['who gives it in small letters', TOKEN, { authorization: `bearer ${TOKEN}` }, '192.0.2.1', 200],
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
