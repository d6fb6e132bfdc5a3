/** A causal link as a search needs it: slugs of itself and of the factors that it joins. */
export interface Arrow {
  readonly slug: string;
  readonly from: string;
  readonly to: string;
}

/** Factors by number, in the order of their slugs, and which lead to which; links that join the same two count once. */
export interface CausalGraph {
  readonly factors: readonly string[];
  /** The number of a factor; undefined for a slug that none has. */
  numberOf(slug: string): number | undefined;
  readonly next: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
  /** The parallel links from one factor to another, by slug. */
  linksBetween(from: number, to: number): readonly string[];
  readonly linkCount: number;
}

const bySlug = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The graph of some links. A factor that no link touches is in it when it is named. */
export function causalGraph(links: readonly Arrow[], named: readonly string[] = []): CausalGraph {
  const slugs = new Set([...named, ...links.flatMap(({ from, to }) => [from, to])]);
  const factors = [...slugs].sort(bySlug);
  const numbers = new Map(factors.map((slug, number) => [slug, number]));
  const between = factors.map(() => new Map<number, string[]>());
  for (const { slug, from, to } of [...links].sort((a, b) => bySlug(a.slug, b.slug))) {
    const row = between[numbers.get(from) as number] as Map<number, string[]>;
    const number = numbers.get(to) as number;
    const parallel = row.get(number);
    if (parallel === undefined) row.set(number, [slug]);
    else parallel.push(slug);
  }
  const next = between.map((row) => [...row.keys()].sort((a, b) => a - b));
  const before = factors.map((): number[] => []);
  for (const [from, targets] of next.entries()) for (const to of targets) before[to]?.push(from);
  return {
    factors,
    numberOf: (slug) => numbers.get(slug),
    next,
    before,
    linksBetween: (from, to) => between[from]?.get(to) ?? [],
    linkCount: links.length,
  };
}
