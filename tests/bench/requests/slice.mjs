// What one contender does in a slice of time.

/** Takes up the requests of a work in turn, so many at a time, until the time is over. */
export async function slice(contender, work, { inFlight, milliseconds }) {
  const requests = contender.requests.get(work.name);
  const connections = contender.connections.slice(0, inFlight);
  for (const connection of connections) await connection.ready();
  const before = await contender.process.usage();
  const started = performance.now();
  let done = 0;
  let next = contender.turn ?? 0;
  await Promise.all(
    connections.map(async (connection) => {
      do {
        const request = requests[next++ % requests.length];
        const body = await connection.ask(request.wire);
        // Its content has been compared before; now it must be as long.
        if (body.length !== request.bytes) {
          throw new Error(
            `"${contender.name}" answered "${request.key}" with ${body.length} bytes, not ${request.bytes}.`,
          );
        }
        done += 1;
      } while (performance.now() - started < milliseconds);
    }),
  );
  const elapsed = performance.now() - started;
  contender.turn = next;
  const after = await contender.process.usage();
  return {
    done,
    perSecond: (done * 1000) / elapsed,
    cpuMs: (after.cpuMs - before.cpuMs) / done,
    statements: (after.statements - before.statements) / done,
  };
}
