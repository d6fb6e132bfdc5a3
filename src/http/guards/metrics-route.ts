import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { Problem } from '../../domain/problem.ts';
import type { Metrics } from '../../metrics.ts';

/**
 * `/metrics`, for Prometheus: to who gives the token, and where none is set to programs on this machine. What a proxy passes
 * on comes from this machine too, and is told from it by what proxies add.
 */
export function metricsRoute(app: FastifyInstance, metrics: Metrics, token: string | null): void {
  app.get('/metrics', async (request, reply) => {
    const mayRead = token === null ? isOfThisMachine(request) : hasToken(request, token);
    if (!mayRead) throw new Problem('METRICS_CLOSED');
    return reply
      .type(metrics.mediaType)
      .header('cache-control', 'no-store')
      .send(await metrics.text());
  });
}

const ADDED_BY_PROXIES = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

function isOfThisMachine({ socket, headers }: FastifyRequest): boolean {
  const address = socket.remoteAddress ?? '';
  const isLocal = ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
  return isLocal && ADDED_BY_PROXIES.every((name) => headers[name] === undefined);
}

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();

function hasToken({ headers }: FastifyRequest, token: string): boolean {
  // Of one length and in constant time, so that nothing is learned from how long it takes.
  return timingSafeEqual(hashed(headers.authorization ?? ''), hashed(`Bearer ${token}`));
}
