import { type Arrow, type CausalGraph, causalGraph } from '../causal/causal-graph.ts';
import { findCircuits, type SearchBounds, type Walks } from '../causal/find-walks.ts';
import { keyOfCircuit, nameOfCircuit, slugOfCircuit } from '../causal/loop-names.ts';
import { inOrder, type NumberableLoop, numbersOf } from '../causal/number-loops.ts';
import { polarityOfLoop } from '../causal/polarity-of-loop.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Factor } from '../domain/factor.ts';
import type { Loop } from '../domain/loop.ts';
import { nodeId } from '../domain/node-id.ts';

/** Links of a loop: at least, at most, and where nobody says. */
export const LOOP_LENGTHS = { least: 2, most: 12, usual: 8 } as const;

/** About a second of one core, and some 50 MB. */
const BOUNDS: Omit<SearchBounds, 'maxLinks'> = { mostSteps: 1_000_000, mostWalks: 20_000 };

/** All loops of a graph up to a length, in order, and the number of each among those of its letter, by id. */
export interface WholeLoops {
  readonly hit: null;
  readonly loops: readonly Loop[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** The loops of a graph up to a length, or the bound at which the search for them ended. */
export type KnownLoops = WholeLoops | { readonly hit: 'steps' | 'walks'; readonly most: number };

/** The causal graph as searches need it. What is worked out from it is kept. */
export interface KnownGraph {
  readonly graph: CausalGraph;
  /** Slugs of all factors. */
  readonly factorSlugs: readonly string[];
  loops(maxLinks: number): KnownLoops;
}

/** The causal graph of some links, with the loops that a person named. */
export function knownGraph(
  links: readonly CausalLink[],
  factors: readonly Factor[],
  named: readonly Loop[],
): KnownGraph {
  const factorById = new Map(factors.map((factor) => [factor.id, factor]));
  const nameBySlug = new Map(factors.map(({ slug, name }) => [slug, name]));
  const slugOf = (id: string): string => factorById.get(id)?.slug ?? id;
  const arrows = new Map(
    links.map(({ slug, fromId, toId }): [string, Arrow] => [slug, { slug, from: slugOf(fromId), to: slugOf(toId) }]),
  );
  const linkBySlug = new Map(links.map((link) => [link.slug, link]));
  const namedByKey = new Map(named.map((loop) => [keyOfCircuit(loop.linkIds), loop]));
  const graph = causalGraph([...arrows.values()], [...nameBySlug.keys()]);

  function loopOf(slugs: readonly string[]): NumberableLoop & { readonly loop: Loop } {
    const steps = slugs.map((slug) => linkBySlug.get(slug) as CausalLink);
    const loop = recordOf(
      slugs,
      steps.map(({ id }) => id),
    );
    return {
      loop,
      slug: loop.slug,
      length: slugs.length,
      polarity: polarityOfLoop(steps.map(({ polarity }) => polarity)),
    };
  }

  function recordOf(slugs: readonly string[], linkIds: readonly string[]): Loop {
    const known = namedByKey.get(keyOfCircuit(linkIds));
    if (known !== undefined) return known;
    const steps = slugs.map((slug) => arrows.get(slug) as Arrow);
    const slug = slugOfCircuit(steps);
    const name = nameOfCircuit(steps.map(({ from }) => nameBySlug.get(from) ?? from));
    return { label: 'Loop', id: nodeId('Loop', slug), slug, name, linkIds };
  }

  function search(maxLinks: number): KnownLoops {
    const { walks, hit }: Walks = findCircuits(graph, { ...BOUNDS, maxLinks });
    if (hit !== null) return { hit, most: hit === 'steps' ? BOUNDS.mostSteps : BOUNDS.mostWalks };
    const loops = inOrder(walks.map(loopOf));
    const numbers = numbersOf(loops);
    return {
      hit: null,
      loops: loops.map(({ loop }) => loop),
      numbers: new Map(loops.map(({ loop }, at) => [loop.id, numbers[at] as number])),
    };
  }

  const hits = new Map<number, KnownLoops>();
  /** All loops of the greatest length asked for so far, and views of them for less: none is kept twice. */
  let whole: WholeLoops = { hit: null, loops: [], numbers: new Map() };
  let views = new Map<number, WholeLoops>();
  let wholeUpTo = 0;

  function wholeOf(maxLinks: number): WholeLoops {
    const known = views.get(maxLinks);
    const view = known ?? { ...whole, loops: whole.loops.filter(({ linkIds }) => linkIds.length <= maxLinks) };
    views.set(maxLinks, view);
    return view;
  }

  return {
    graph,
    factorSlugs: factors.map(({ slug }) => slug),
    loops(maxLinks) {
      if (maxLinks <= wholeUpTo) return wholeOf(maxLinks);
      const found = hits.get(maxLinks) ?? search(maxLinks);
      if (found.hit === null) [whole, wholeUpTo, views] = [found, maxLinks, new Map()];
      else hits.set(maxLinks, found);
      return found;
    },
  };
}
