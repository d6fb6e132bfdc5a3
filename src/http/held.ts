import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { sha256 } from '../lib/sha256.ts';

/**
 * Tells by which tag a text may be held, to be asked for again before each use, and whether the client holds this very one.
 * The tag is a weak one: what is sent may be compressed in several ways.
 */
export function isHeld(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  body: string,
  cacheControl: 'no-cache' | 'public, no-cache' = 'no-cache',
): boolean {
  const etag = `W/"${sha256(body).slice(0, 24)}"`;
  reply.header('etag', etag).header('cache-control', cacheControl);
  return fresh({ 'if-none-match': headers['if-none-match'] }, { etag });
}
