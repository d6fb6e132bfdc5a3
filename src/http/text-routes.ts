import type { FastifyInstance } from 'fastify';
import { isHeld } from './held.ts';

/**
 * Texts that are served as they are, by their address. They are plain text: browsers save what they are told is
 * "application/graphql" or YAML instead of showing it, and tools know both by the ending of the address.
 */
export function textRoutes(app: FastifyInstance, texts: ReadonlyMap<string, string>): void {
  for (const [address, text] of texts) {
    app.get(address, (request, reply) => {
      reply.type('text/plain; charset=utf-8');
      return isHeld(request, reply, text, 'public, no-cache') ? reply.code(304).send() : reply.send(text);
    });
  }
}
