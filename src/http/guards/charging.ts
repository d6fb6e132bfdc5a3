import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Charge } from '../../graphql/context.ts';
import { priceOf } from './prices.ts';
import { type Allowance, type RateLimit, RateLimited } from './rate-limit.ts';

/** Counts more units against who asks, once the cost of a query is known. */
export type ChargeOf = (request: FastifyRequest, reply: FastifyReply) => Charge;

const FREE: ChargeOf = () => async () => undefined;

/**
 * Counts the price of every request against its address, before anything of it is read, and tells in each answer what is
 * left, by the fields of https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-03.
 */
export function chargeRequests(app: FastifyInstance, limit: RateLimit | null): ChargeOf {
  if (limit === null) return FREE;

  const { spend, close } = limit;
  async function charge(request: FastifyRequest, reply: FastifyReply, units: number): Promise<void> {
    try {
      tell(reply, await spend(request.ip, units));
    } catch (error) {
      if (error instanceof RateLimited) tell(reply, error.allowance).header('retry-after', error.allowance.seconds);
      throw error;
    }
  }

  app.addHook('onRequest', async (request, reply) => {
    const price = priceOf(request);
    if (price > 0) await charge(request, reply, price);
  });
  app.addHook('onClose', () => close());
  return (request, reply) => (units) => charge(request, reply, units);
}

const tell = (reply: FastifyReply, { most, left, seconds }: Allowance): FastifyReply =>
  reply.headers({ 'ratelimit-limit': most, 'ratelimit-remaining': left, 'ratelimit-reset': seconds });
