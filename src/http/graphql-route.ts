import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readings } from '../actions/readings.ts';
import { Problem } from '../domain/problem.ts';
import { type Context, chargedOnce, contextOf } from '../graphql/context.ts';
import type { ChargeOf } from './guards/charging.ts';
import { note } from './guards/watch-requests.ts';
import { isHeld } from './held.ts';
import { playground, wantsPlayground } from './playground.ts';

interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly readings: Readings;
  readonly examples: string;
  readonly chargeOf: ChargeOf;
}

const METHODS = ['GET', 'POST', 'OPTIONS'] as const;

/** Characters of a query, which is read letter by letter; texts that are longer go into variables. */
export const LONGEST_QUERY = 200_000;

function refuseLong({ body }: FastifyRequest): void {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (typeof query !== 'string' || query.length <= LONGEST_QUERY) return;
  throw new Problem('QUERY_TOO_LARGE', query.length, 'characters', LONGEST_QUERY);
}

type Answer = (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => Promise<string>;

/** `/graphql`: queries with GET and POST, and the playground for browsers. */
export function graphqlRoute(app: FastifyInstance, { apollo, readings, examples, chargeOf }: GraphqlRoute): void {
  const showPlayground = playground(app, examples);
  app.route({
    method: [...METHODS],
    url: '/graphql',
    async handler(request, reply) {
      if (wantsPlayground(request)) return showPlayground(request, reply);
      refuseLong(request);
      const charge = chargedOnce(chargeOf(request, reply));
      const [body, { answered, readsCopies }] = await readings.whole(
        async (reading) => {
          reply.removeHeader('retry-after');
          const context = contextOf(reading, { requestId: request.id, charge });
          const answer = fastifyApolloHandler(apollo, { context: async () => context }) as unknown as Answer;
          return [await answer.call(this, request, reply), context] as const;
        },
        ([, { answered }]) => answered.isTorn,
      );
      const { by, cost } = answered;
      if (by !== null) reply.header('x-answered', by);
      note(reply, { ...(cost === null ? {} : { cost }), ...(by === null ? {} : { answered: by }) });
      if (request.method === 'GET') reply.header('vary', 'accept');
      const mayBeHeld = request.method === 'GET' && reply.statusCode === 200 && !answered.hasErrors && !readsCopies();
      if (mayBeHeld && isHeld(request, reply, body)) return reply.code(304).send();
      return reply.send(body);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler(request, reply) {
      reply.header('allow', METHODS.join(', '));
      throw new Problem('METHOD_NOT_ALLOWED', request.method, '/graphql', METHODS.join(', '));
    },
  });
}
