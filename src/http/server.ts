import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { createForms } from '../actions/publish/forms.ts';
import { SHEETS, siteIcon } from '../actions/publish/pages.ts';
import { createReadings } from '../actions/readings.ts';
import type { Copies } from '../connectors/copies.ts';
import type { PublishedText } from '../connectors/published-texts.ts';
import type { AnswerSettings } from '../graphql/answer-settings.ts';
import { createApollo } from '../graphql/apollo.ts';
import { createSchema } from '../graphql/schema.ts';
import type { Store } from '../store/store.ts';
import type { Telemetry } from '../telemetry.ts';
import { assetRoutes } from './assets.ts';
import { claimReviewsRoute } from './claim-reviews.ts';
import { exportRoutes } from './exports.ts';
import { factCheckToolsRoute } from './fact-check-tools.ts';
import { feedRoutes } from './feeds.ts';
import { graphqlRoute } from './graphql-route.ts';
import { createGuardedApp, type Guards } from './guarded-app.ts';
import { metricsRoute } from './guards/metrics-route.ts';
import { healthRoutes } from './health.ts';
import { mcpRoute } from './mcp.ts';
import { oembedRoute } from './oembed.ts';
import { openRoutes } from './open-routes.ts';
import { permalinkRoutes } from './permalinks.ts';
import { siteRoutes } from './site-routes.ts';
import { sitemapRoutes } from './sitemap.ts';
import { textRoutes } from './text-routes.ts';

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
  guards,
}: ServerParts): Promise<FastifyInstance> {
  const { metrics, metricsToken, isStopping } = guards;
  const { app, chargeOf } = await createGuardedApp({ telemetry, site, guards });

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
