// What one contender does in a slice of time.
import { withConnections } from './client.mjs';

/** Takes up the requests of a work in turn, so many at a time, until the time is over. */
export async function slice(contender, work, { inFlight, milliseconds }) {
  const requests = contender.requests.get(work.name);
  const before = await contender.process.usage();
  let done = 0;
  let next = contender.next.get(work.name) ?? 0;
  const elapsed = await withConnections(contender.url, inFlight, async (connections) => {
    const started = performance.now();
    await Promise.all(
      connections.map(async (connection) => {
        do {
          const request = requests[next++ % requests.length];
          const { length } = await connection.ask(request.wire);
          // What has been compared, or asked for before, must be as long again.
          request.bytes ||= length;
          if (length !== request.bytes) {
            const { key, bytes } = request;
            throw new Error(`"${contender.name}" answered "${key}" with ${length} bytes, not ${bytes}.`);
          }
          done += 1;
        } while (performance.now() - started < milliseconds);
      }),
    );
    return performance.now() - started;
  });
  // The next slice goes on with the keys where this one has stopped.
  contender.next.set(work.name, next);
  const after = await contender.process.usage();
  return {
    done,
    perSecond: (done * 1000) / elapsed,
    cpuMs: (after.cpuMs - before.cpuMs) / done,
    statements: (after.statements - before.statements) / done,
  };
}
