import type { FastifyInstance } from 'fastify';
import type { PublishedText } from '../connectors/published-texts.ts';
import { isHeld } from './held.ts';

/** Texts that are served as they are, by their address. */
export function textRoutes(app: FastifyInstance, texts: ReadonlyMap<string, PublishedText>): void {
  for (const [address, { text, media }] of texts) {
    app.get(address, (request, reply) => {
      reply.type(media);
      return isHeld(request, reply, text, 'public, no-cache') ? reply.code(304).send() : reply.send(text);
    });
  }
}
