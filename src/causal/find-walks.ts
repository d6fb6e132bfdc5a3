import type { CausalGraph } from './causal-graph.ts';

/** How far a search may go: by steps and not by time, so that the same graph gives the same answer on any machine. */
export interface SearchBounds {
  /** Links of a walk. */
  readonly maxLinks: number;
  /** Links looked at, there and back. */
  readonly mostSteps: number;
  /** Walks kept. */
  readonly mostWalks: number;
}

/** What a search found. Where a bound was hit, there may be more, and what is here is no answer. */
export interface Walks {
  /** Slugs of the links of each walk. */
  readonly walks: readonly (readonly string[])[];
  readonly steps: number;
  readonly hit: 'steps' | 'walks' | null;
}

/**
 * Every elementary circuit of at most `maxLinks` links, from its first factor by slug, parallel links apart.
 *
 * The frame is Johnson's (D. B. Johnson, Finding all the elementary circuits of a directed graph, SIAM J. Comput. 4,
 * 1975): circuits are sought from each factor in turn among those that come after it, so that each is found once, and
 * from where it does not matter. His blocking forgets the length of a walk and loses circuits when there is a bound
 * (A. Gupta and T. Suzumura, Finding all bounded-length simple cycles in a directed graph, arXiv:2105.10094, 2021);
 * in its place a walk is given up when the way home is too long for what is left of the bound, see `homeward`.
 */
export function findCircuits(graph: CausalGraph, bounds: SearchBounds): Walks {
  const search = newSearch(graph, bounds);
  for (let start = 0; start < graph.factors.length && search.hit === null; start += 1) {
    walkFrom(search, start, start, start);
  }
  return search;
}

/** Every simple path of at most `maxLinks` links, parallel links apart; from a factor to itself, every circuit through it. */
export function findPaths(graph: CausalGraph, from: number, to: number, bounds: SearchBounds): Walks {
  const search = newSearch(graph, bounds);
  walkFrom(search, from, to, 0);
  return search;
}

interface Search extends Walks {
  readonly graph: CausalGraph;
  readonly bounds: SearchBounds;
  readonly walks: (readonly string[])[];
  steps: number;
  hit: Walks['hit'];
  readonly visited: Uint8Array;
  /** Links from each factor home, as far as they have been counted; 0 where not. */
  readonly home: Uint8Array;
}

function newSearch(graph: CausalGraph, bounds: SearchBounds): Search {
  const count = graph.factors.length;
  const [visited, home] = [new Uint8Array(count), new Uint8Array(count)];
  return { graph, bounds, walks: [], steps: 0, hit: null, visited, home };
}

/** Whether one more step may be taken. */
function mayStep(search: Search): boolean {
  search.steps += 1;
  if (search.steps > search.bounds.mostSteps) search.hit = 'steps';
  return search.hit === null;
}

/** Walks from one factor to another by factors from number `least` on. */
function walkFrom(search: Search, from: number, to: number, least: number): void {
  const { graph, bounds, visited, home } = search;
  const half = Math.floor(bounds.maxLinks / 2);
  const counted = homeward(search, to, least, half);
  const path = [from];
  const onwards = (at: number): void => {
    for (const next of graph.next[at] ?? []) {
      if (!mayStep(search)) return;
      if (next === to) keep(search, [...path, to]);
      else if (next >= least && visited[next] === 0) {
        if (path.length + (home[next] || half + 1) > bounds.maxLinks) continue;
        path.push(next);
        visited[next] = 1;
        onwards(next);
        visited[next] = 0;
        path.pop();
      }
      if (search.hit !== null) return;
    }
  };
  visited[from] = 1;
  onwards(from);
  visited[from] = 0;
  for (const factor of counted) home[factor] = 0;
}

/**
 * Counts the links home, breadth first, up to half of the bound: a factor not reached is further. Walks out and counting
 * back meet in the middle, so that a search takes about the square root of all walks of that length.
 */
function homeward(search: Search, to: number, least: number, half: number): readonly number[] {
  const { graph, home } = search;
  const counted: number[] = [];
  let edge = [to];
  for (let links = 1; links <= half && edge.length > 0; links += 1) {
    const further: number[] = [];
    for (const at of edge) {
      for (const before of graph.before[at] ?? []) {
        if (!mayStep(search)) return counted;
        if (before < least || before === to || home[before] !== 0) continue;
        home[before] = links;
        further.push(before);
      }
    }
    counted.push(...further);
    edge = further;
  }
  return counted;
}

/** Keeps a walk over factors once for each choice among parallel links. */
function keep(search: Search, path: readonly number[]): void {
  const choices = path.slice(1).map((to, at) => search.graph.linksBetween(path[at] as number, to));
  const count = choices.reduce((product, parallel) => product * parallel.length, 1);
  if (search.walks.length + count > search.bounds.mostWalks) {
    search.hit = 'walks';
    return;
  }
  let walks: (readonly string[])[] = [choices.map(([first]) => first as string)];
  for (const [at, parallel] of choices.entries()) {
    if (parallel.length > 1) walks = walks.flatMap((walk) => parallel.map((link) => walk.with(at, link)));
  }
  search.walks.push(...walks);
}
