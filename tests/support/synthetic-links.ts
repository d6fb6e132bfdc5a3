import type { Arrow } from '../../src/causal/causal-graph.ts';

/** Links between random factors, the same each time. */
export function syntheticLinks(links: number, factors: number): Arrow[] {
  // The generator of ANSI C; its upper bits are random enough for a graph.
  let state = 12_345;
  const factor = (): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `factor-${(state >>> 8) % factors}`;
  };
  const made: Arrow[] = [];
  while (made.length < links) {
    const [from, to] = [factor(), factor()];
    if (from !== to) made.push({ slug: `link-${made.length}`, from, to });
  }
  return made;
}
