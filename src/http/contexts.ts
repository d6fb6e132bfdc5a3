import type { FastifyInstance } from 'fastify';
import { isHeld } from './held.ts';

/** Where the words of schema.org stand by which our linked data is read without asking schema.org. */
export const CONTEXT_PATH = '/contexts/schema-org.jsonld';

/** `/contexts/schema-org.jsonld`: what "https://schema.org" says of the words that are used here, for JSON-LD processors. */
export function contextRoute(app: FastifyInstance, context: string): void {
  app.get(CONTEXT_PATH, (request, reply) => {
    if (isHeld(request, reply, context, 'public, no-cache')) return reply.code(304).send();
    return reply.type('application/ld+json; charset=utf-8').send(context);
  });
}
