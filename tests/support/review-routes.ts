import { type FastifyInstance, fastify } from 'fastify';
import { answerFailure } from '../../src/http/answer-problem.ts';
import { claimReviewsRoute } from '../../src/http/claim-reviews.ts';
import { factCheckToolsRoute } from '../../src/http/fact-check-tools.ts';
import type { Store } from '../../src/store/store.ts';
import { publicationsOf } from './sample-publications.ts';
import { NO_COPIES, quietTelemetry, SITE, TODAY } from './test-server.ts';

/** The routes for fact-check tools alone, over a store, on the day of the tests. */
export async function reviewRoutes(store: Store): Promise<FastifyInstance & { readonly reported: unknown[] }> {
  const app = fastify();
  const { report, reported } = quietTelemetry();
  app.setErrorHandler(answerFailure(report));
  const parts = {
    store,
    copies: NO_COPIES,
    publications: publicationsOf(store),
    now: () => `${TODAY}T10:00:00.000Z`,
    site: () => SITE,
  };
  claimReviewsRoute(app, parts);
  factCheckToolsRoute(app, { ...parts, report });
  await app.ready();
  return Object.assign(app as unknown as FastifyInstance, { reported });
}
