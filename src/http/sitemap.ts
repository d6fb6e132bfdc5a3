import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Exploring } from '../actions/explore/exploring.ts';
import { listPages, listPagesOfPart } from '../actions/publish/list-pages.ts';
import type { Readings } from '../actions/readings.ts';
import { Problem } from '../domain/problem.ts';
import { isHeld } from './held.ts';

/** `/sitemap.xml` and `/robots.txt`: which pages there are, for search engines. */
export function sitemapRoutes(app: FastifyInstance, readings: Readings): void {
  async function send(request: FastifyRequest, reply: FastifyReply, list: (reading: Exploring) => Promise<string>) {
    const body = await readings.whole(list);
    if (isHeld(request, reply, body, 'public, no-cache')) return reply.code(304).send();
    return reply.type('application/xml; charset=utf-8').send(body);
  }

  app.get('/sitemap.xml', (request, reply) => send(request, reply, (reading) => listPages(reading)));
  app.get<{ Params: { part: string } }>('/sitemaps/:part.xml', (request, reply) => {
    const { part } = request.params;
    if (!/^[1-9]\d{0,5}$/.test(part)) throw new Problem('NOT_FOUND', request.url);
    return send(request, reply, (reading) => listPagesOfPart(Number(part), reading));
  });
  // Whole files and frozen states say nothing that the pages do not.
  app.get('/robots.txt', (_request, reply) =>
    readings.whole(async ({ site }) =>
      reply
        .type('text/plain; charset=utf-8')
        .send(`User-agent: *\nDisallow: /export/\nDisallow: /revisions/\n\nSitemap: ${site}/sitemap.xml\n`),
    ),
  );
}
