// A contender that has been started, with its requests made ready and connections open.
import { launch } from '../contenders/launch.mjs';
import { createConnection, wireOf } from './client.mjs';
import { comparable, DIALECTS } from './dialects.mjs';
import { firstDifference } from './first-difference.mjs';

export const MOST_IN_FLIGHT = 8;

/** Starts a contender. `kind` is its program, and its dialect. */
export async function startContender({ name, kind, options }, works) {
  const process = await launch(kind, options);
  const dialect = DIALECTS[kind];
  const { url } = process;
  const connections = Array.from({ length: MOST_IN_FLIGHT }, () => createConnection(url));
  const requests = new Map(
    works.map((work) => [
      work.name,
      work.keys.map((key) => ({
        key,
        wire: wireOf({ host: url.host, path: dialect.path(work.name, key), body: dialect.body(work.name, key) }),
        bytes: 0,
      })),
    ]),
  );
  return {
    name,
    process,
    connections,
    requests,
    /** The claims of an answer, in an order that all contenders share. Notes how long the answer is. */
    async answer(work, index) {
      const request = requests.get(work.name)[index];
      await connections[0].ready();
      const body = await connections[0].ask(request.wire);
      request.bytes = body.length;
      const claims = dialect.claims(JSON.parse(body));
      if (claims.length !== work.rows || claims[0]?.slug === undefined) {
        throw new Error(`"${name}" answers ${work.text} of "${request.key}" with ${body.toString('utf8', 0, 800)}`);
      }
      return comparable(claims);
    },
    async end() {
      for (const connection of connections) connection.close();
      await process.end();
    },
  };
}

/** Asks all for everything, and fails with the first answer that is not that of the first contender. */
export async function mustAgree(contenders, works) {
  const [first, ...others] = contenders;
  for (const work of works) {
    for (const index of work.keys.keys()) {
      const expected = await first.answer(work, index);
      for (const other of others) {
        const difference = firstDifference(expected, await other.answer(work, index));
        if (difference === null) continue;
        throw new Error(
          `"${other.name}" and "${first.name}" differ on ${work.text} of "${work.keys[index]}": ${difference}.`,
        );
      }
    }
  }
}
