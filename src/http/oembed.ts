import type { FastifyInstance } from 'fastify';
import { answerOembed, type OembedQuestion } from '../actions/publish/answer-oembed.ts';
import type { Readings } from '../actions/readings.ts';
import { Problem } from '../domain/problem.ts';

/** `/oembed`: how to put a permalink's card or picture into another page, as JSON and XML. */
export function oembedRoute(app: FastifyInstance, readings: Readings): void {
  app.get('/oembed', async (request, reply) => {
    const query = request.query as { readonly [name: string]: string | string[] };
    for (const [name, value] of Object.entries(query)) {
      if (Array.isArray(value)) {
        throw new Problem('BAD_ARGUMENT', `"${name.slice(0, 80)}" is given ${value.length} times; give it once.`);
      }
    }
    const { body, media } = await readings.whole(({ publications, site }) =>
      answerOembed(query as OembedQuestion, publications, site),
    );
    return reply.type(media).send(body);
  });
}
