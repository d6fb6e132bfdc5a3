import type { Arrow } from './causal-graph.ts';

/** Parts of a slug of ours are joined by one "-", so that two part the steps without doubt. */
const BETWEEN_STEPS = '--';

/**
 * The slug of a found loop: its factors in the order of the walk, "debt--fiscal-response--deficit". A link that is not
 * called by its two factors, as a second one between the same two is not, stands with its own slug in place of its first.
 */
export function slugOfCircuit(links: readonly Arrow[]): string {
  return links.map(({ slug, from, to }) => (slug === `${from}-to-${to}` ? from : slug)).join(BETWEEN_STEPS);
}

/** The name of a found loop, made of those of its factors. */
export function nameOfCircuit(factors: readonly string[]): string {
  return `Loop of ${factors.slice(0, -1).join(', ')} and ${factors.at(-1)}`;
}

/** The same for a loop wherever its walk starts: its links, from the first by slug on. */
export function keyOfCircuit(links: readonly string[]): string {
  const least = links.reduce((low, next, at) => (next < (links[low] as string) ? at : low), 0);
  return [...links.slice(least), ...links.slice(0, least)].join(' ');
}
