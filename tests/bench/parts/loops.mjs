// How long a graph of 10,000 causal links between random factors is searched for loops, or which bound ends the search.
import { knownGraph } from '../../../dist/actions/known-loops.js';
import { say } from '../say.mjs';
import { goal, median, spread } from '../statistics.mjs';

const LINKS = 10_000;
const LENGTH = 8;
const ROUNDS = 9;
const MOST_SECONDS = 1;

/** The same links each time; the generator is that of ANSI C. */
function links(factors) {
  let state = 12_345;
  const factor = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `factor-${(state >>> 8) % factors}`;
  };
  return Array.from({ length: LINKS }, (_, at) => {
    const slug = `link-${at}`;
    return { id: slug, slug, fromId: factor(), toId: factor(), polarity: 'POSITIVE' };
  }).filter(({ fromId, toId }) => fromId !== toId);
}

/** Graphs with few and many links for each factor, each with a search that tells what came of it. */
function loopSearches() {
  return [5_000, 3_333, 2_500, 1_000].map((factors) => {
    const made = links(factors);
    return {
      name: `${LINKS.toLocaleString('en')} links, ${(LINKS / factors).toFixed(0)} for each factor, searched up to length ${LENGTH}`,
      search() {
        const graph = knownGraph(made, [], []);
        const started = performance.now();
        const found = graph.loops(LENGTH);
        const outcome =
          found.hit === null
            ? `${found.loops.length} loops`
            : `ended at ${found.most} ${found.hit === 'steps' ? 'steps' : 'loops'}`;
        return { seconds: (performance.now() - started) / 1000, outcome };
      },
    };
  });
}

/** Seconds of each search. */
export function measure() {
  for (const { name, search } of loopSearches()) {
    const taken = Array.from({ length: ROUNDS }, search);
    const seconds = taken.map((each) => each.seconds);
    const kept = goal(median(seconds), MOST_SECONDS, { unit: ' s', atMost: true });
    say(`${name}: ${taken[0].outcome}, ${spread(seconds, 's')}; ${kept}`);
  }
}
