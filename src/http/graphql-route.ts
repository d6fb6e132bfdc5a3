import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { createLoaders } from '../actions/loaders.ts';
import type { Context } from '../graphql/context.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Store } from '../store/store.ts';
import { playground, wantsPlayground } from './playground.ts';

interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly store: Store;
  readonly today: () => IsoDate;
  readonly examples: string;
}

/** `/graphql`: queries with GET and POST, and the playground for browsers. */
export function graphqlRoute(app: FastifyInstance, { apollo, store, today, examples }: GraphqlRoute): void {
  const showPlayground = playground(app, examples);
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => ({
      store,
      loaders: createLoaders(store),
      today: today(),
      requestId: request.id,
    }),
  });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler(request, reply) {
      if (wantsPlayground(request)) return showPlayground(request, reply);
      return (answer as (...call: unknown[]) => unknown).call(this, request, reply);
    },
  });
}
