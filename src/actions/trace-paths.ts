import { findPaths, type SearchBounds } from '../causal/find-walks.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import { nodeId } from '../domain/node-id.ts';
import { Problem } from '../domain/problem.ts';
import { nearestSlug } from '../lib/nearest-slug.ts';
import { WALKS_GIVEN } from './find-loops.ts';
import type { KnownGraph } from './known-loops.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';

/** Links of a path: at least, at most, and where nobody says. */
export const PATH_LENGTHS = { least: 1, most: 10, usual: 6 } as const;

/** A tenth of what loops may take: paths between any two factors are sought anew for each request. */
const BOUNDS: Omit<SearchBounds, 'maxLinks'> = { mostSteps: 100_000, mostWalks: 10_000 };

/** A way from one factor to another; from a factor to itself it is a loop. */
export interface CausalPath {
  readonly links: readonly CausalLink[];
}

/** From where to where, by slugs of factors. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLinks: number;
}

/** How many simple paths there are. */
export async function countPaths(request: PathRequest, loaders: Loaders): Promise<number> {
  return allPaths(request, await loaders.causalGraph()).length;
}

/** The shortest so many simple paths; where the caller does not say how many, more than usual are refused. */
export async function tracePaths(request: PathRequest, first: number | null, loaders: Loaders): Promise<CausalPath[]> {
  const paths = allPaths(request, await loaders.causalGraph());
  if (first === null && paths.length > WALKS_GIVEN.usual) {
    throw new Problem('TOO_MANY_WALKS', paths.length, 'paths', request.maxLinks, WALKS_GIVEN.usual, WALKS_GIVEN.most);
  }
  return Promise.all(
    paths.slice(0, first ?? WALKS_GIVEN.usual).map(async (slugs) => {
      const ids = slugs.map((slug) => nodeId('CausalLink', slug));
      return { links: await mustLoadAll(loaders.record.CausalLink, ids) };
    }),
  );
}

/** All simple paths as slugs of their links, shortest first, then by those slugs. */
function allPaths({ from, to, maxLinks }: PathRequest, { graph, factorSlugs }: KnownGraph): (readonly string[])[] {
  const numberOf = (slug: string): number => {
    const number = graph.numberOf(slug);
    if (number === undefined) throw new Problem('UNKNOWN_FACTOR', slug, nearestSlug(slug, factorSlugs));
    return number;
  };
  const { walks, hit } = findPaths(graph, numberOf(from), numberOf(to), { ...BOUNDS, maxLinks });
  if (hit !== null) {
    throw new Problem(
      'SEARCH_BOUND_HIT',
      'paths',
      maxLinks,
      hit,
      hit === 'steps' ? BOUNDS.mostSteps : BOUNDS.mostWalks,
    );
  }
  return inOrder(walks);
}

function inOrder(paths: readonly (readonly string[])[]): (readonly string[])[] {
  return paths
    .map((path): [string, readonly string[]] => [path.join(' '), path])
    .sort(([key, path], [other, than]) => path.length - than.length || (key < other ? -1 : Number(key > other)))
    .map(([, path]) => path);
}
