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

/**
 * Logs a line for each answer at the level "info" and counts it. Queries of addresses and bodies are left out: they hold
 * what readers look for; so is who asks.
 */
export function watchRequests(app: FastifyInstance, metrics: Metrics | null): void {
  app.decorateReply('noted', null);
  app.addHook('onRequest', (_request, _reply, done) => {
    metrics?.requestStarts();
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, url, routeOptions } = request;
    const { statusCode: status, elapsedTime: milliseconds } = reply;
    const route = routeOptions.url ?? null;
    const noted = reply.noted ?? {};
    metrics?.requestEnds({ route, method, status, milliseconds, refusal: noted.refusal ?? null });
    request.log.info(
      { method, path: url.split('?')[0], route, status, ms: Math.round(milliseconds), ...noted },
      'Answered.',
    );
    done();
  });
}
