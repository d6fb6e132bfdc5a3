import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectNeo4j } from '../../src/store/neo4j/connect-neo4j.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A port that takes connections and never says a word. */
async function silentPort(): Promise<number> {
  const server = createServer((socket) => socket.on('error', () => undefined).unref());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a Neo4j that is not there', () => {
  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt://no-such-host.invalid:7687'])(
    'is told, with the address and what to do: %s',
    async (uri) => {
      await expect(connectNeo4j({ uri, patienceMs: 2_000 })).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringMatching(
          `^No Neo4j answers at ${uri} \\(.*\\); start it there, or set NEO4J_URI to where it is, or unset NEO4J_URI to use the embedded store\\.$`,
        ),
      });
    },
  );

  it('is told when something else listens there and is silent', async () => {
    const uri = `bolt://127.0.0.1:${await silentPort()}`;
    await expect(connectNeo4j({ uri, patienceMs: 1_000 })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it.each(['', 'localhost', 'http://localhost:7474'])('cannot be at "%s"', async (uri) => {
    await expect(connectNeo4j({ uri })).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining('write "bolt://127.0.0.1:7687"'),
    });
  });
});
