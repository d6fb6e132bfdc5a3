import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import { type FastifyInstance, type FastifyReply, fastify, LogController } from 'fastify';
import { Problem } from '../domain/problem.ts';
import type { Metrics } from '../metrics.ts';
import type { Telemetry } from '../telemetry.ts';
import { answerFailure, answerReader, MOST_BODY_BYTES } from './answer-problem.ts';
import { answerBeforeRoutes, answerUnreadable, MOST_HEADER_BYTES } from './guards/answer-socket.ts';
import { ARMOUR } from './guards/armour.ts';
import { type ChargeOf, chargeRequests } from './guards/charging.ts';
import { refuseOverload } from './guards/overload.ts';
import type { RateLimit } from './guards/rate-limit.ts';
import { requestBounds } from './guards/request-bounds.ts';
import { refuseWhileStopping } from './guards/stopping.ts';
import { watchRequests } from './guards/watch-requests.ts';
import { methodsAt, watchRoutes } from './methods.ts';
import { pagePolicy } from './policies.ts';

/** What is compressed besides the types registered as worth it: what the library adds by itself, and TriG, a text as well. */
const TEXTS = /^text\/(?!event-stream)|[+/](?:jsonl?|text|xml)(?:;|$)|octet-stream(?:;|$)|^application\/trig$/;

/** How long a request may take to come in whole, so that slow ones hold no places. */
const MOST_SENDING_MS = 30_000;

/** What keeps strangers from taking all there is, and tells how the server does. */
export interface Guards {
  /** Null where nobody is limited. It is closed with the server. */
  readonly limit: RateLimit | null;
  /** Requests that are answered side by side. */
  readonly mostAtOnce: number;
  /** Addresses of proxies in front whose word on the reader's address is taken. */
  readonly trustProxy: readonly string[];
  /** Null where nothing is counted, and `/metrics` is not there. */
  readonly metrics: Metrics | null;
  readonly metricsToken: string | null;
  /** Whether the program has been told to stop, so that balancers send readers elsewhere. */
  readonly isStopping: () => boolean;
}

interface GuardedApp {
  readonly app: FastifyInstance;
  readonly chargeOf: ChargeOf;
}

/** A server without routes: what every request passes, in this order, and how refusals are told. */
export async function createGuardedApp({
  telemetry,
  site,
  guards,
}: {
  readonly telemetry: Telemetry;
  readonly site: () => string;
  readonly guards: Guards;
}): Promise<GuardedApp> {
  const app = fastify({
    loggerInstance: telemetry.logger,
    genReqId: () => randomUUID(),
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: 'idle',
    // We say it ourselves, with a code and when to ask again.
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestTimeout: MOST_SENDING_MS,
    trustProxy: guards.trustProxy.length > 0 && [...guards.trustProxy],
    http: { maxHeaderSize: MOST_HEADER_BYTES, requireHostHeader: false },
    clientErrorHandler: answerUnreadable,
    // Of what has no route, no hook is run.
    frameworkErrors: (error, request, reply) => {
      reply.headers({ ...ARMOUR, 'x-request-id': request.id });
      answerFailure(telemetry.report, site)(error, request, reply as FastifyReply);
    },
  }) as unknown as FastifyInstance;
  answerBeforeRoutes(app.server);
  watchRoutes(app);

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.header('content-security-policy', pagePolicy());
    done();
  });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    strictTransportSecurity: false,
  });
  watchRequests(app, guards.metrics);
  refuseWhileStopping(app);
  await refuseOverload(app, guards.mostAtOnce);
  const chargeOf = chargeRequests(app, guards.limit);
  requestBounds(app);
  await app.register(fastifyCompress, { threshold: 1_024, encodings: ['gzip', 'deflate'], customTypes: TEXTS });
  app.setErrorHandler(answerFailure(telemetry.report, site));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = methodsAt(app, path);
    if (methods.length === 0) return answerReader(request, reply, new Problem('NOT_FOUND', path), site());
    const allowed = methods.join(', ');
    reply.header('allow', allowed);
    return answerReader(request, reply, new Problem('METHOD_NOT_ALLOWED', request.method, path, allowed), site());
  });
  return { app, chargeOf };
}
