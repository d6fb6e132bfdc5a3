import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../domain/problem.ts';
import { RETRY_SECONDS } from '../../graphql/over-http.ts';
import { askerOf } from './address.ts';

/** How late the event loop may come round, on average over an interval, before requests are refused. */
const MOST_DELAY_MS = 1_000;

const INTERVAL_MS = 2_000;

/** How much of the heap that the process may have is in use before requests are refused. */
const MOST_OF_HEAP = 0.9;

/** What must be answered most of all when there is too much to do. */
const WATCHING = ['/healthz', '/readyz', '/metrics'];

const isWatching = ({ routeOptions }: FastifyRequest): boolean => WATCHING.includes(routeOptions.url ?? '');

const REASONS: { readonly [type: string]: string } = {
  eventLoopDelay: 'answers come late',
  heapUsedBytes: 'memory is short',
};

function refuse(reply: FastifyReply, reason: string): never {
  reply.header('retry-after', RETRY_SECONDS);
  throw new Problem('OVERLOADED', reason, RETRY_SECONDS);
}

/** What part of all places one address may hold, so that nobody can hold them all by asking slowly or reading nothing. */
const SHARE = 1 / 4;

/** Refuses requests beyond so many side by side, in all and of one address, and those that come while the process cannot keep up. */
export async function refuseOverload(app: FastifyInstance, mostAtOnce: number): Promise<void> {
  const mostOfOne = Math.ceil(mostAtOnce * SHARE);
  const running = new Map<string, number>();
  let all = 0;
  app.addHook('onRequest', async (request, reply) => {
    if (isWatching(request)) return;
    const asker = askerOf(request);
    const own = running.get(asker) ?? 0;
    if (all >= mostAtOnce) refuse(reply, `${mostAtOnce} requests are being answered`);
    if (own >= mostOfOne) refuse(reply, `${mostOfOne} requests of this address are being answered`);
    all += 1;
    running.set(asker, own + 1);
    reply.raw.once('close', () => {
      all -= 1;
      const left = (running.get(asker) ?? 1) - 1;
      if (left === 0) running.delete(asker);
      else running.set(asker, left);
    });
  });
  await app.register(underPressure, {
    maxEventLoopDelay: MOST_DELAY_MS,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * MOST_OF_HEAP),
    sampleInterval: INTERVAL_MS,
    async pressureHandler(request, reply, type) {
      if (!isWatching(request)) refuse(reply, REASONS[type] ?? type);
    },
  });
}
