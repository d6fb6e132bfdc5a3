// This program over a Neo4j, or with made-up data in an embedded store of its own.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copiesIn } from '../../../dist/connectors/copies.js';
import { createRateLimit } from '../../../dist/http/guards/rate-limit.js';
import { createServer } from '../../../dist/http/server.js';
import { createMetrics } from '../../../dist/metrics.js';
import { openEmbeddedStore } from '../../../dist/store/grafeo/open-embedded-store.js';
import { openNeo4jStore } from '../../../dist/store/neo4j/open-neo4j-store.js';
import { createTelemetry } from '../../../dist/telemetry.js';
import { loadArticles } from '../data/load.mjs';
import { SHAPES } from '../data/shapes.mjs';
import { countedAtGrafeo, countedAtNeo4j } from './count-statements.mjs';
import { serve } from './serve.mjs';
import { SETTINGS } from './settings.mjs';

/** Requests are counted as in service; so many units are never spent. */
const UNITS_A_MINUTE = 1e15;

const DIST = new URL('../../../dist/', import.meta.url);

async function openStore({ uri, shape, articles }, kept) {
  if (uri !== undefined) return { store: await openNeo4jStore({ uri }, kept), loadedMs: 0 };
  const store = await openEmbeddedStore({ folder: null }, kept);
  const started = performance.now();
  await loadArticles(store, SHAPES[shape], { to: articles });
  return { store, loadedMs: performance.now() - started };
}

await serve(async (options) => {
  const main = new URL('main.js', DIST);
  const statements = options.uri === undefined ? countedAtGrafeo(main) : countedAtNeo4j(main);
  const { caches, answers } = SETTINGS[options.setting];
  const metrics = createMetrics(() => performance.now());
  const { store, loadedMs } = await openStore(options, { ...caches, watch: metrics.store });
  let url = '';
  const app = await createServer({
    store,
    copies: copiesIn(join(tmpdir(), 'fiscal-claims-bench-without-copies')),
    telemetry: createTelemetry('warn'),
    now: () => new Date().toISOString(),
    site: () => url,
    build: 'bench',
    examples: '',
    texts: new Map(),
    assets: fileURLToPath(new URL('assets', DIST)),
    answers,
    guards: {
      limit: await createRateLimit({ unitsAMinute: UNITS_A_MINUTE, redisUrl: null, onTrouble: () => undefined }),
      mostAtOnce: 200,
      trustProxy: [],
      metrics,
      metricsToken: null,
      isStopping: () => false,
    },
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${url}/graphql`, statements, loadedMs };
});
