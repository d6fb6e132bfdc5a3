// A Neo4j of its own with a made-up graph in it.
import { createHash } from 'node:crypto';
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNeo4jStore } from '../../../dist/store/neo4j/open-neo4j-store.js';
import { NEO4J_FOLDER, startServer } from '../../neo4j/neo4j-process.mjs';
import { loadArticles } from '../data/load.mjs';
import { tell } from '../say.mjs';

/** A graph of so many articles takes minutes to load, so it is kept, beside the jars of the server. */
const KEPT_FROM = 100;

/** All that decides what is in a loaded graph: what makes it up, and what writes it. Indexes are made when it is opened. */
const MAKERS = ['../data', '../../../dist/store/mapping'];
const WRITERS = [
  'change-statements',
  'float-property',
  'observation-columns',
  'observation-statements',
  'relationship',
];

async function fingerprint() {
  const files = WRITERS.map((name) => new URL(`../../../dist/store/cypher/${name}.js`, import.meta.url));
  for (const folder of MAKERS.map((path) => new URL(`${path}/`, import.meta.url))) {
    const names = (await readdir(folder)).filter((name) => /\.m?js$/.test(name));
    files.push(...names.sort().map((name) => new URL(name, folder)));
  }
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

/** A folder that is not whole, or of another data, makes way. */
async function keptFolder(shape, articles) {
  const name = `bench-${shape.name}-${articles}`;
  const wanted = `${name}-${await fingerprint()}`;
  const there = await readdir(NEO4J_FOLDER).catch(() => []);
  for (const other of there) {
    if (other.startsWith(`${name}-`) && other !== wanted) await rm(join(NEO4J_FOLDER, other), { recursive: true });
  }
  return join(NEO4J_FOLDER, wanted);
}

async function fill(uri, shape, articles) {
  const store = await openNeo4jStore({ uri });
  try {
    if ((await store.state()).seedFingerprint !== null) return;
    const started = performance.now();
    const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
    const progress = (done) => tell(`${done} of ${articles} articles are in the Neo4j after ${seconds()} s`);
    await loadArticles(store, shape, { to: articles, tell: progress });
    await store.sealSeed('bench');
  } finally {
    await store.close();
  }
}

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Runs work with a Neo4j that holds so many articles of a shape, none at all for 0. It is stopped afterwards. */
export async function withNeo4j(shape, articles, work) {
  const isKept = articles >= KEPT_FROM;
  const home = isKept ? await keptFolder(shape, articles) : await mkdtemp(join(tmpdir(), 'fiscal-claims-bench-'));
  const wasThere = isKept && (await isThere(home));
  tell(wasThere ? 'Starting a Neo4j that has been loaded before.' : 'Starting an empty Neo4j.');
  const server = await startServer({ home, port: 0, password: null });
  let isWhole = false;
  try {
    const uri = `bolt://127.0.0.1:${server.port}`;
    if (articles > 0) await fill(uri, shape, articles);
    isWhole = true;
    return await work(uri);
  } finally {
    await server.end('SIGTERM');
    if (!isKept || !isWhole) await rm(home, { recursive: true, force: true });
  }
}
