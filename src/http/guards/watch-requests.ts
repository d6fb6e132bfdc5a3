import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Metrics } from '../../metrics.ts';

/** What is known of an answer beside its status. */
interface Noted {
  /** Code of its refusal. */
  readonly refusal?: string;
  /** What the query in it cost. */
  readonly cost?: number;
  /** How the query in it was answered: run, compiled, kept. */
  readonly answered?: string;
}

declare module 'fastify' {
  interface FastifyReply {
    noted: Noted | null;
  }
}

/** Notes something of an answer, for logs and metrics. */
export function note(reply: FastifyReply, noted: Noted): void {
  reply.noted = { ...reply.noted, ...noted };
}

/** What nobody waited for any more has this status in logs and metrics, as nginx has it. */
const GONE = 499;

/**
 * Logs a line for each answer at the level "info" and counts it, once its connection is through with it: who asked may have
 * gone before. Queries of addresses and bodies are left out: they hold what readers look for; so is who asks.
 */
export function watchRequests(app: FastifyInstance, clock: () => number, metrics: Metrics | null): void {
  app.decorateReply('noted', null);
  app.addHook('onRequest', (request, reply, done) => {
    const since = clock();
    metrics?.requestStarts();
    reply.raw.once('close', () => {
      const { method, url, routeOptions } = request;
      const route = routeOptions.url ?? null;
      const noted = reply.noted ?? {};
      const status = reply.raw.writableEnded ? reply.statusCode : GONE;
      const milliseconds = clock() - since;
      metrics?.requestEnds({ route, method, status, milliseconds, refusal: noted.refusal ?? null });
      request.log.info(
        { method, path: url.split('?')[0], route, status, ms: Math.round(milliseconds), ...noted },
        'Answered.',
      );
    });
    done();
  });
}
