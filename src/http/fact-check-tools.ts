import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createReviews } from '../actions/publish/reviews.ts';
import { searchFactChecks } from '../actions/publish/search-fact-checks.ts';
import type { Readings } from '../actions/readings.ts';
import type { Report } from '../graphql/answer-errors.ts';
import { jsonText } from '../lib/json-text.ts';
import { readParameters } from './fact-check-parameters.ts';
import { answerGoogleError, answerGoogleFailure, BadRequest, GOOGLE_JSON } from './google-error.ts';

interface FactCheckToolsRoute {
  readonly readings: Readings;
  /** Reports a defect and gives the request's id to tell the caller. */
  readonly report: Report;
}

/** Two colons are one in the address. */
const SEARCH = '/v1alpha1/claims::search';

/** The same as some clients write it. */
const ESCAPED_SEARCH = /^\/v1alpha1\/claims%3Asearch(?:\?|$)/i;

/**
 * `/v1alpha1/claims:search` as Google's Fact Check Tools API has it: tools switch by host name. Their keys are for Google:
 * they are neither asked for nor kept, so that requests of this part are not logged when all is well.
 */
export function factCheckToolsRoute(app: FastifyInstance, { readings, report }: FactCheckToolsRoute): void {
  app.register(async (scope) => {
    scope.setErrorHandler(answerGoogleFailure(report));
    scope.addHook('onRequest', async (_request, reply) => {
      reply
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'private, no-cache');
    });

    const search = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const { wanted, isPretty } = readParameters(request.query as Parameters<typeof readParameters>[0]);
      const answer = await readings.whole((reading) =>
        searchFactChecks(wanted, { reviews: createReviews(reading), site: reading.site, today: reading.today }),
      );
      if (answer === null) throw badToken();
      return reply.type(GOOGLE_JSON).send(`${jsonText(answer, isPretty ? 2 : undefined)}\n`);
    };
    scope.get(SEARCH, { logLevel: 'warn' }, search);

    scope.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: '/v1alpha1/*',
      logLevel: 'warn',
      handler(request, reply) {
        if (request.method === 'GET' && ESCAPED_SEARCH.test(request.url)) return search(request, reply);
        // Clients in browsers send headers of their own, and ask beforehand.
        if (request.method === 'OPTIONS') {
          return reply
            .header('access-control-allow-methods', 'GET, HEAD')
            .header('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*')
            .code(204)
            .send();
        }
        const path = (request.url.split('?')[0] ?? '').slice(0, 80);
        return answerGoogleError(
          reply,
          404,
          `Of the Fact Check Tools API there is GET /v1alpha1/claims:search here, and no ${request.method} ${path}.`,
        );
      },
    });
  });
}

const badToken = (): BadRequest =>
  new BadRequest([
    {
      field: 'pageToken',
      description:
        '"pageToken" is not of this search; take "nextPageToken" of the page before, with all else as it was there.',
    },
  ]);
