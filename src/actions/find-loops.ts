import type { CausalLink } from '../domain/causal-link.ts';
import type { Loop } from '../domain/loop.ts';
import { Problem } from '../domain/problem.ts';
import type { View } from '../store/store.ts';
import { type KnownGraph, LOOP_LENGTHS, type WholeLoops } from './known-loops.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';

/** The most loops or paths that are given at once, and how many where nobody says. */
export const WALKS_GIVEN = { most: 1_000, usual: 100 } as const;

/** All loops of at most so many links, shortest first. A search that hit its bound is refused: some might be missing. */
function allLoops(graph: KnownGraph, maxLinks: number): WholeLoops {
  const known = graph.loops(maxLinks);
  if (known.hit === null) return known;
  throw new Problem('SEARCH_BOUND_HIT', 'loops', maxLinks, known.hit, known.most);
}

/** How many loops there are of at most so many links. */
export async function countLoops(maxLinks: number, loaders: Loaders): Promise<number> {
  return allLoops(await loaders.causalGraph(), maxLinks).loops.length;
}

/**
 * The shortest so many loops. Where the caller does not say how many (`first` null), more than are usually given are
 * refused, with their number.
 */
export async function findLoops(maxLinks: number, first: number | null, loaders: Loaders): Promise<readonly Loop[]> {
  const { loops } = allLoops(await loaders.causalGraph(), maxLinks);
  if (first === null && loops.length > WALKS_GIVEN.usual) {
    throw new Problem('TOO_MANY_WALKS', loops.length, 'loops', maxLinks, WALKS_GIVEN.usual, WALKS_GIVEN.most);
  }
  return loops.slice(0, first ?? WALKS_GIVEN.usual);
}

/** The loops that a link is a step of: all of the usual length, and longer ones that have a name; shortest first. */
export async function loopsOfLink(link: CausalLink, loaders: Loaders): Promise<readonly Loop[]> {
  const [graph, named] = await Promise.all([loaders.causalGraph(), mustLoadAll(loaders.record.Loop, link.loopIds)]);
  const { loops } = allLoops(graph, LOOP_LENGTHS.usual);
  return [
    ...loops.filter(({ linkIds }) => linkIds.includes(link.id)),
    ...named.filter(({ linkIds }) => linkIds.length > LOOP_LENGTHS.usual),
  ];
}

/**
 * Loops by id: named ones are nodes of the store, the others are found, of the usual length and else of the greatest.
 * Null only where all have been looked through; where a search hit its bound, a refusal for that id alone.
 */
export async function loopsById(
  ids: readonly string[],
  store: View,
  loaders: Loaders,
): Promise<(Loop | Problem | null)[]> {
  const stored = await store.records('Loop', ids);
  if (!stored.includes(null)) return [...stored];
  const graph = await loaders.causalGraph();
  const found = (id: string): Loop | Problem | null => {
    for (const maxLinks of [LOOP_LENGTHS.usual, LOOP_LENGTHS.most]) {
      const known = graph.loops(maxLinks);
      if (known.hit !== null) return new Problem('SEARCH_BOUND_HIT', 'loops', maxLinks, known.hit, known.most);
      const loop = known.loops.find((each) => each.id === id);
      if (loop !== undefined) return loop;
    }
    return null;
  };
  return stored.map((loop, at) => loop ?? found(ids[at] as string));
}
