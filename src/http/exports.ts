import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EXPORTS, type Export } from '../actions/export/exports.ts';
import { giveWay } from '../actions/give-way.ts';
import type { Readings } from '../actions/readings.ts';
import type { Report } from '../graphql/answer-errors.ts';
import { isHeldAs } from './held.ts';
import { parametersOf } from './parameters.ts';

interface ExportRoutes {
  readonly readings: Readings;
  readonly report: Report;
  /** Names the code that writes them. */
  readonly build: string;
}

/**
 * `/export/…`: everything as a whole, streamed. What goes wrong, or changes, after the first stretch was sent breaks the
 * transfer off, so that no part passes for the whole.
 */
export function exportRoutes(app: FastifyInstance, { readings, report, build }: ExportRoutes): void {
  async function send(path: string, it: Export, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    /** Before anything was sent, the server tells and reports it as ever. */
    const failed = (error: unknown): void => {
      if (reply.raw.headersSent) report(error, request.id);
    };
    reply.type(it.media).header('content-disposition', `attachment; filename="${path.split('/').at(-1)}"`);
    parametersOf(request, []);
    return readings.whole(async (reading) => {
      const { store, today, site } = reading;
      const mark = JSON.stringify([path, await store.dataVersion(), it.isOfDay ? today : null, site, build]);
      if (isHeldAs(mark, request, reply, 'public, no-cache')) return reply.code(304).send();
      // A stream, though of nothing: an empty answer would tell a length that the whole does not have.
      if (request.method === 'HEAD') return reply.send(Readable.from([]));
      // The first stretch comes within the reading, so that a store that fails at once is told as ever.
      const stretches = it.write(reading)[Symbol.asyncIterator]();
      const first = await stretches.next();
      return reply.send(Readable.from(rest(first, stretches, failed)));
    });
  }
  for (const [path, it] of Object.entries(EXPORTS)) {
    app.get(path, (request, reply) => send(path, it, request, reply));
  }
}

async function* rest(
  first: IteratorResult<string>,
  stretches: AsyncIterator<string>,
  failed: (error: unknown) => void,
): AsyncGenerator<string> {
  try {
    for (let next = first; next.done !== true; next = await stretches.next()) {
      if (next.value !== '') yield next.value;
      await giveWay();
    }
  } catch (error) {
    failed(error);
    throw error;
  } finally {
    await stretches.return?.();
  }
}
