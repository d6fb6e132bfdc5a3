import type { FastifyInstance } from 'fastify';
import { Problem } from '../../domain/problem.ts';

/** Refuses what comes over connections that are still open while the server is being closed; what runs is answered. */
export function refuseWhileStopping(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onRequest', (_request, _reply, done) => {
    done(isStopping ? new Problem('STOPPING') : undefined);
  });
  // Else a connection would be kept open for its next request, and waited for.
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
}

/** Closes a server: what runs is answered, but no longer waited for than so many milliseconds. */
export async function closeWithin(app: FastifyInstance, milliseconds: number): Promise<void> {
  const impatience = setTimeout(() => app.server.closeAllConnections(), milliseconds);
  try {
    await app.close();
  } finally {
    clearTimeout(impatience);
  }
}
