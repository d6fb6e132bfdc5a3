// `npm run neo4j`: a real Neo4j for development, that keeps its data in `.neo4j/data`.
import { join } from 'node:path';
import { NEO4J_FOLDER, startServer, whatIsMissing } from './neo4j-process.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const given = process.env.NEO4J_PORT || '7687';
const port = Number(given);
if (!/^\d{1,5}$/.test(given) || port > 65_535)
  fail(`NEO4J_PORT is "${given}"; it must be a whole number from 0 to 65535.`);

const missing = await whatIsMissing();
if (missing !== null) fail(missing);

say('Starting Neo4j; the first time it is fetched (116 MB).');
const home = join(NEO4J_FOLDER, 'data');
const server = await startServer({ home, port, password: null }).catch((error) => {
  const taken = /Address already in use|BindException/.test(error.message);
  const locked = /lock|FileLockException/i.test(error.message);
  if (taken) fail(`Something listens on port ${port} already; stop it, or set NEO4J_PORT to another.`);
  if (locked) fail(`The data in "${home}" is in use by another Neo4j; stop that one.`);
  fail(error.message);
});

const uri = `bolt://127.0.0.1:${server.port}`;
say(`Neo4j is at ${uri}, without a password. In another terminal: NEO4J_URI=${uri} npm start`);
say('It stops with Ctrl-C; its data stays.');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.end('SIGTERM'));
const code = await server.ended;
say('Neo4j has stopped.');
// 143 is an end by SIGTERM, as asked for.
process.exitCode = code === 0 || code === 143 || code === null ? 0 : 1;
