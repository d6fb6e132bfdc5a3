import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { sha256 } from '../lib/sha256.ts';

type CacheControl = 'no-cache' | 'public, no-cache';

/** Tells by which tag a text may be held, to be asked for again before each use, and whether the client holds this very one. */
export const isHeld = (
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  cacheControl: CacheControl = 'no-cache',
): boolean => isHeldAs(body, request, reply, cacheControl);

/**
 * The same for what is named by all that it follows from, so that it need not be written to be told from another. The tag is
 * a weak one: what is sent may be compressed in several ways.
 */
export function isHeldAs(
  mark: string,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  cacheControl: CacheControl,
): boolean {
  const etag = `W/"${sha256(mark).slice(0, 24)}"`;
  reply.header('etag', etag).header('cache-control', cacheControl);
  return fresh({ 'if-none-match': headers['if-none-match'] }, { etag });
}
