import type { FastifyInstance } from 'fastify';
import { listVerdictChanges, VERDICTS_PATH } from '../actions/publish/list-verdict-changes.ts';
import type { Readings } from '../actions/readings.ts';
import { isHeld } from './held.ts';
import { parametersOf } from './parameters.ts';

/** `/feeds/verdicts.atom`: new claims and changed verdicts, for readers of feeds. */
export function feedRoutes(app: FastifyInstance, readings: Readings): void {
  app.get(VERDICTS_PATH, async (request, reply) => {
    const { pageToken = null } = parametersOf(request, ['pageToken']);
    const { body, next } = await readings.whole((reading) => listVerdictChanges(pageToken, reading));
    if (next !== null) reply.header('link', `<${next}>; rel="next"`);
    if (isHeld(request, reply, body, 'public, no-cache')) return reply.code(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(body);
  });
}
