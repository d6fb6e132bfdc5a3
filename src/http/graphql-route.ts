import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { createLoaders } from '../actions/loaders.ts';
import type { Publications } from '../actions/publish/publications.ts';
import type { Copies } from '../connectors/copies.ts';
import { Problem } from '../domain/problem.ts';
import type { Context } from '../graphql/context.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Store } from '../store/store.ts';
import { answerProblem } from './answer-problem.ts';
import { playground, wantsPlayground } from './playground.ts';

interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly store: Store;
  readonly copies: Copies;
  readonly today: () => IsoDate;
  readonly publications: Publications;
  readonly site: () => string;
  readonly examples: string;
}

const METHODS = ['GET', 'POST', 'OPTIONS'] as const;

/** `/graphql`: queries with GET and POST, and the playground for browsers. */
export function graphqlRoute(
  app: FastifyInstance,
  { apollo, store, copies, today, publications, site, examples }: GraphqlRoute,
): void {
  const showPlayground = playground(app, examples);
  const answer = fastifyApolloHandler(apollo, {
    context: async () => ({
      store,
      loaders: createLoaders(store, copies),
      today: today(),
      publications,
      site: site(),
      answered: { observations: 0 },
    }),
  });
  app.route({
    method: [...METHODS],
    url: '/graphql',
    handler(request, reply) {
      if (wantsPlayground(request)) return showPlayground(request, reply);
      return (answer as (...call: unknown[]) => unknown).call(this, request, reply);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler(request, reply) {
      reply.header('allow', METHODS.join(', '));
      return answerProblem(reply, new Problem('METHOD_NOT_ALLOWED', request.method, '/graphql', METHODS.join(', ')));
    },
  });
}
