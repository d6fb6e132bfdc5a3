import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import { type FastifyInstance, type FastifyReply, fastify, LogController } from 'fastify';
import { createForms } from '../actions/publish/forms.ts';
import { SHEETS, siteIcon } from '../actions/publish/pages.ts';
import { createReadings } from '../actions/readings.ts';
import type { Copies } from '../connectors/copies.ts';
import type { PublishedText } from '../connectors/published-texts.ts';
import { Problem } from '../domain/problem.ts';
import type { AnswerSettings } from '../graphql/answer-settings.ts';
import { createApollo } from '../graphql/apollo.ts';
import { createSchema } from '../graphql/schema.ts';
import type { Metrics } from '../metrics.ts';
import type { Store } from '../store/store.ts';
import type { Telemetry } from '../telemetry.ts';
import { answerFailure, answerReader, MOST_BODY_BYTES } from './answer-problem.ts';
import { answerBeforeRoutes, answerUnreadable, MOST_HEADER_BYTES } from './answer-socket.ts';
import { ARMOUR } from './armour.ts';
import { assetRoutes } from './assets.ts';
import { claimReviewsRoute } from './claim-reviews.ts';
import { exportRoutes } from './exports.ts';
import { factCheckToolsRoute } from './fact-check-tools.ts';
import { feedRoutes } from './feeds.ts';
import { graphqlRoute } from './graphql-route.ts';
import { chargeRequests } from './guards/charging.ts';
import { metricsRoute } from './guards/metrics-route.ts';
import { refuseOverload } from './guards/overload.ts';
import type { RateLimit } from './guards/rate-limit.ts';
import { refuseWhileStopping } from './guards/stopping.ts';
import { watchRequests } from './guards/watch-requests.ts';
import { healthRoutes } from './health.ts';
import { mcpRoute } from './mcp.ts';
import { methodsAt, watchRoutes } from './methods.ts';
import { oembedRoute } from './oembed.ts';
import { openRoutes } from './open-routes.ts';
import { permalinkRoutes } from './permalinks.ts';
import { pagePolicy } from './policies.ts';
import { requestBounds } from './request-bounds.ts';
import { siteRoutes } from './site-routes.ts';
import { sitemapRoutes } from './sitemap.ts';
import { textRoutes } from './text-routes.ts';

/** What is compressed besides the types registered as worth it: what the library adds by itself, and TriG, a text as well. */
const TEXTS = /^text\/(?!event-stream)|[+/](?:jsonl?|text|xml)(?:;|$)|octet-stream(?:;|$)|^application\/trig$/;

/** How long a request may take to come in whole, so that slow ones hold no places. */
const MOST_SENDING_MS = 30_000;

export interface ServerParts {
  readonly store: Store;
  /** Readers' own copies of articles. */
  readonly copies: Copies;
  readonly telemetry: Telemetry;
  /** The time in UTC, as RFC 3339. */
  readonly now: () => string;
  /** Address that links are built from, without a slash at the end; asked when a request is answered. */
  readonly site: () => string;
  /** Names the code that writes the forms: with it, what clients hold of another build is old. */
  readonly build: string;
  /** What makes answers of GraphQL faster. */
  readonly answers: AnswerSettings;
  /** The example queries of the playground. */
  readonly examples: string;
  /** Texts that are served as they are, by their address: "/schema.graphql". */
  readonly texts: ReadonlyMap<string, PublishedText>;
  /** The folder of the built scripts and fonts of pages. */
  readonly assets: string;
  /** What keeps strangers from taking all there is. */
  readonly guards: Guards;
}

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

/** The HTTP server, ready to listen. Closing it lets running requests end. */
export async function createServer({
  store,
  copies,
  telemetry,
  now,
  site,
  build,
  answers,
  examples,
  texts,
  assets,
  guards: { limit, mostAtOnce, trustProxy, metrics, metricsToken, isStopping },
}: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: telemetry.logger,
    genReqId: () => randomUUID(),
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: 'idle',
    // We say it ourselves, with a code and when to ask again.
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestTimeout: MOST_SENDING_MS,
    trustProxy: trustProxy.length > 0 && [...trustProxy],
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
  watchRequests(app, metrics);
  refuseWhileStopping(app);
  await refuseOverload(app, mostAtOnce);
  const chargeOf = chargeRequests(app, limit);
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

  const apollo = createApollo(createSchema(), telemetry.report, answers, metrics?.operationEnds);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const readings = createReadings({ store, copies, now, site });
  await siteRoutes(app, readings);
  healthRoutes(app, store, isStopping);
  if (metrics !== null) metricsRoute(app, metrics, metricsToken);
  factCheckToolsRoute(app, { readings, report: telemetry.report });
  await openRoutes(app, async (open) => {
    // Frames may be sandboxed, and then are of no origin.
    for (const [path, sheet] of Object.entries(SHEETS)) {
      open.get(path, (_request, reply) => reply.type('text/css; charset=utf-8').send(sheet));
    }
    await assetRoutes(open, assets);
    open.get('/icon.svg', (_request, reply) => reply.type('image/svg+xml; charset=utf-8').send(siteIcon()));
    textRoutes(open, texts);
    oembedRoute(open, readings);
    claimReviewsRoute(open, readings);
    feedRoutes(open, readings);
    sitemapRoutes(open, readings);
    exportRoutes(open, { readings, report: telemetry.report, build });
    await permalinkRoutes(open, createForms({ copies, build }), readings);
  });
  graphqlRoute(app, { apollo, readings, examples, chargeOf });
  mcpRoute(app, { apollo, readings, report: telemetry.report, site, chargeOf });
  return app;
}
