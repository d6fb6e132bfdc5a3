import fastifyAccepts from '@fastify/accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { Forms, Sent, Wanted } from '../actions/publish/forms.ts';
import type { Readings } from '../actions/readings.ts';
import { Problem } from '../domain/problem.ts';
import { framePolicy, ownOrigin, PICTURE_POLICY, pagePolicy } from './policies.ts';

const PATHS = [
  '/articles/*',
  '/claims/*',
  '/series/*',
  '/sources/*',
  '/loops/*',
  '/causal-links/*',
  '/causal-map',
  '/causal-map.*',
  '/embed/*',
  '/revisions/*',
];

/** Permalinks in all their forms, and the pages for other sites' frames. */
export async function permalinkRoutes(app: FastifyInstance, forms: Forms, readings: Readings): Promise<void> {
  await app.register(fastifyAccepts);
  for (const url of PATHS) {
    app.get(url, (request, reply) => answer(forms, readings, request, reply));
    app.route({
      method: ['POST', 'PUT', 'PATCH', 'DELETE'],
      url,
      handler(request, reply) {
        reply.header('allow', 'GET, HEAD');
        throw new Problem('METHOD_NOT_ALLOWED', request.method, pathnameOf(request), 'GET, HEAD');
      },
    });
  }
}

async function answer(
  forms: Forms,
  readings: Readings,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const pathname = pathnameOf(request);
  const wanted: Wanted = {
    pathname,
    revision: revisionAsked(request),
    query: request.query as { readonly [name: string]: unknown },
    accepts: (media) => {
      // "application/json; charset=utf-8" asks for JSON; only how much it is liked counts.
      request.headers.accept = request.headers.accept?.replace(/;(?!\s*q=)[^,;]*/gi, '');
      const liked = request.accepts().type([...media]);
      return Array.isArray(liked) ? (liked[0] ?? false) : liked;
    },
  };
  const [sent, { site, at }] = await readings.whole(async (reading) => [await forms.send(wanted, reading), reading]);
  tell(reply, sent, site, at);
  if (isFresh(request, reply, sent.frozen)) return reply.code(304).send();
  return reply.type(sent.media).send(typeof sent.body === 'string' ? sent.body : Buffer.from(sent.body));
}

const pathnameOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? '';

function revisionAsked({ query }: FastifyRequest): string | null {
  const { revision } = query as { readonly revision?: string | string[] };
  if (Array.isArray(revision)) {
    throw new Problem('BAD_ARGUMENT', `"revision" is given ${revision.length} times; give it once.`);
  }
  return revision ?? null;
}

/** The headers of a form. Its mark is a weak one: what is sent may be compressed in several ways. */
function tell(
  reply: FastifyReply,
  { mark, at, frozen, varies, as, permalink, isPrivate }: Sent,
  site: string,
  now: string,
): void {
  reply
    .header('etag', `W/"${mark}"`)
    .header('cache-control', isPrivate ? 'private, no-store' : frozen ? 'public, max-age=86400' : 'public, no-cache')
    .header('link', `<${permalink}>; rel="canonical"`);
  // A time to come is of a clock that was wrong then, or is now (RFC 9110, 8.8.2.1): it tells nothing.
  if (Date.parse(at) <= Date.parse(now)) reply.header('last-modified', new Date(at).toUTCString());
  if (varies) reply.header('vary', 'accept');
  if (as === 'picture') reply.header('content-security-policy', PICTURE_POLICY);
  if (as === 'page') reply.header('content-security-policy', pagePolicy(ownOrigin(site)));
  if (as === 'embed') {
    reply.header('content-security-policy', framePolicy(ownOrigin(site)));
    reply.removeHeader('x-frame-options');
  }
}

/**
 * Whether a client holds what would be sent. Its time counts for frozen addresses alone: facts may return to what they were,
 * and then the time since which a state is shown goes back.
 */
function isFresh({ headers }: FastifyRequest, reply: FastifyReply, frozen: boolean): boolean {
  return fresh(
    {
      'if-none-match': headers['if-none-match'],
      ...(frozen ? { 'if-modified-since': headers['if-modified-since'] } : {}),
    },
    { etag: String(reply.getHeader('etag')), 'last-modified': reply.getHeader('last-modified') as string | undefined },
  );
}
