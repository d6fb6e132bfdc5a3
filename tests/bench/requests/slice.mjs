// What one contender does in a slice of time.
import { withConnections } from './client.mjs';

/** Takes up the requests of a work in turn, so many at a time, until the time is over. */
export async function slice(contender, work, { inFlight, milliseconds }) {
  const requests = contender.requests.get(work.name);
  const before = await contender.process.usage();
  let done = 0;
  let next = contender.next ?? 0;
  const elapsed = await withConnections(contender.url, inFlight, async (connections) => {
    const started = performance.now();
    await Promise.all(
      connections.map(async (connection) => {
        do {
          const { wire, key, bytes } = requests[next++ % requests.length];
          const { length } = await connection.ask(wire);
          // Its content has been compared before; now it must be as long.
          if (length !== bytes) {
            throw new Error(`"${contender.name}" answered "${key}" with ${length} bytes, not ${bytes}.`);
          }
          done += 1;
        } while (performance.now() - started < milliseconds);
      }),
    );
    return performance.now() - started;
  });
  // The next slice goes on with the keys where this one has stopped.
  contender.next = next;
  const after = await contender.process.usage();
  return {
    done,
    perSecond: (done * 1000) / elapsed,
    cpuMs: (after.cpuMs - before.cpuMs) / done,
    statements: (after.statements - before.statements) / done,
  };
}
