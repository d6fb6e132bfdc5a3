import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Routes that pages of other sites may read: what is published, without a login anywhere. */
export async function openRoutes(app: FastifyInstance, add: (scope: FastifyInstance) => Promise<void>): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyCors, {
      origin: '*',
      methods: ['GET', 'HEAD'],
      // Programs may ask what is allowed without the headers of a browser.
      strictPreflight: false,
      exposedHeaders: ['etag', 'last-modified', 'link'],
    });
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.header('cross-origin-resource-policy', 'cross-origin');
      done();
    });
    await add(scope);
  });
}
