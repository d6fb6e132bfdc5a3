// How the time of an answer grows with the graph, with all caches off. Graphs of all sizes are asked in turns.
import { whatIsMissing } from '../../neo4j/neo4j-process.mjs';
import { STEPS } from '../data/shapes.mjs';
import { withContenders } from '../requests/contender.mjs';
import { GROWTH_DIALECT, growthWorks, mustHaveRows } from '../requests/growth-works.mjs';
import { slice } from '../requests/slice.mjs';
import { say, tell } from '../say.mjs';
import { median, rotated, rounded, spread } from '../statistics.mjs';
import { withNeo4j } from '../stores/loaded-neo4j.mjs';

const ROUNDS = 5;
const SLICE_MS = 300;

/** A Neo4j of its own for each size is slow until Java has compiled what it runs. */
const WARM_MS = { embedded: 500, neo4j: 4_000 };
const WARM_IN_FLIGHT = 4;

/** Nodes that an article brings, about. */
const NODES = 114;

/** By numbers of nodes. */
const EMBEDDED = [100, 3_000, 30_000];
const NEO4J = [100, 30_000, 300_000];

const articlesOf = (nodes) => Math.max(1, Math.round(nodes / NODES));

const wantedFor = (nodes, options) => ({
  description: {
    name: `${nodes.toLocaleString('en')} nodes`,
    kind: 'ours',
    options: { setting: 'every cache off', ...options },
  },
  dialect: GROWTH_DIALECT,
  works: growthWorks(articlesOf(nodes)),
});

/** Milliseconds of each answer by question and size, a number for each round. */
async function measureSizes(contenders, works, warmMs) {
  const taken = new Map(works.map(({ name }) => [name, new Map(contenders.map((each) => [each.name, []]))]));
  for (const contender of contenders) {
    for (const { name } of works) {
      const answers = contender.requests.get(name);
      for (const index of answers.keys()) mustHaveRows(name, await contender.ask({ name }, index));
    }
  }
  tell('Warming up.');
  for (const work of works) {
    for (const contender of contenders) {
      await slice(contender, work, { inFlight: WARM_IN_FLIGHT, milliseconds: warmMs });
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    tell(`Round ${round + 1} of ${ROUNDS}.`);
    for (const work of works) {
      for (const contender of rotated(contenders, round)) {
        const { perSecond } = await slice(contender, work, { inFlight: 1, milliseconds: SLICE_MS });
        if (round >= 0)
          taken
            .get(work.name)
            .get(contender.name)
            .push(1000 / perSecond);
      }
    }
  }
  return taken;
}

async function measureStore(name, wanted, warmMs) {
  await withContenders(wanted, async (contenders) => {
    const [{ works }] = wanted;
    const taken = await measureSizes(contenders, works, warmMs);
    say(`${name}, all caches off, from the smallest graph to the largest:`);
    for (const work of works) {
      const bySize = [...taken.get(work.name)];
      const times = bySize.map(([size, ms]) => `${size} ${spread(ms, 'ms')}`);
      const ratio = median(bySize.at(-1)[1]) / median(bySize[0][1]);
      say(`  ${work.text}: ${times.join(', ')}; the largest takes ${rounded(ratio)} times as long as the smallest`);
    }
  });
}

/** Runs work with a Neo4j for each size. */
async function withEachSize(sizes, work, wanted = []) {
  const [nodes, ...rest] = sizes;
  if (nodes === undefined) return work(wanted);
  return withNeo4j(STEPS, articlesOf(nodes), (uri) => withEachSize(rest, work, [...wanted, wantedFor(nodes, { uri })]));
}

/** Measures both stores. */
export async function measure() {
  const embedded = EMBEDDED.map((nodes) => wantedFor(nodes, { shape: STEPS.name, articles: articlesOf(nodes) }));
  await measureStore('Embedded store', embedded, WARM_MS.embedded);
  const missing = await whatIsMissing();
  if (missing !== null) {
    say(`Growth on Neo4j: left out. ${missing}`);
    return;
  }
  await withEachSize(NEO4J, (wanted) => measureStore('Neo4j', wanted, WARM_MS.neo4j));
}
