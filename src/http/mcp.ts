import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readings } from '../actions/readings.ts';
import { Problem } from '../domain/problem.ts';
import type { Report } from '../graphql/answer-errors.ts';
import type { Context } from '../graphql/context.ts';
import { askInProcess } from '../graphql/in-process.ts';
import { clipped } from '../lib/clipped.ts';
import type { ChargeOf } from './guards/charging.ts';

const PATH = '/mcp';

/** Messages of one request, which the revision of the protocol of March 2025 lets clients send as a list. */
const MOST_MESSAGES = 20;

interface McpRoute {
  readonly apollo: ApolloServer<Context>;
  readonly readings: Readings;
  readonly report: Report;
  readonly site: () => string;
  readonly chargeOf: ChargeOf;
}

/**
 * `/mcp`: the tools for assistants over streamable HTTP, without sessions: each POST has a message and its answer. A
 * page in a browser may use it only from this very site, as the protocol asks: else any page could use a server that runs
 * on its reader's own machine.
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports
 */
export function mcpRoute(app: FastifyInstance, { apollo, readings, report, site, chargeOf }: McpRoute): void {
  app.post(PATH, async (request, reply) => {
    refuseForeignPages(request, site());
    if (Array.isArray(request.body) && request.body.length > MOST_MESSAGES) {
      throw new Problem(
        'BAD_ARGUMENT',
        `A list of ${request.body.length} messages is too long; send at most ${MOST_MESSAGES} at once.`,
      );
    }
    const [{ createMcpServer }, { WebStandardStreamableHTTPServerTransport }] = await Promise.all([
      import('../mcp/create-mcp-server.ts'),
      import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
    ]);
    const server = createMcpServer({
      ask: askInProcess(apollo, readings, { requestId: request.id, charge: chargeOf(request, reply) }),
      report: (error) => report(error, request.id),
    });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      const answer = await transport.handleRequest(asWebRequest(request, site()), { parsedBody: request.body });
      for (const [name, value] of answer.headers) reply.header(name, value);
      return await reply.code(answer.status).send(answer.body === null ? undefined : await answer.text());
    } finally {
      await server.close();
    }
  });
  app.route({
    // That pages of other sites may not ask is told to them too, which is what OPTIONS is for.
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: PATH,
    handler(request, reply) {
      reply.header('allow', 'POST');
      throw new Problem('METHOD_NOT_ALLOWED', request.method, PATH, 'POST');
    },
  });
}

function refuseForeignPages({ headers: { origin } }: FastifyRequest, site: string): void {
  if (origin === undefined || isOwn(origin, new URL(site))) return;
  throw new Problem('FOREIGN_ORIGIN', clipped(origin), new URL(site).origin);
}

/** Whether a page is of this very server; on one's own machine it has several names, which no other site can have. */
function isOwn(origin: string, site: URL): boolean {
  if (origin === site.origin) return true;
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  const isSame = protocol === site.protocol && port === site.port;
  return isSame && OWN_MACHINE.includes(hostname) && OWN_MACHINE.includes(site.hostname);
}

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** The request as web standards have it; its body is given beside it, as it was read already. */
function asWebRequest({ headers, method }: FastifyRequest, site: string): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new Request(`${site}${PATH}`, { method, headers: given });
}
