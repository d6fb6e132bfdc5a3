import type { Attempt } from '../attempt.ts';
import type { ComputedVerdict } from '../verdict-table.ts';
import { MISSES } from './misses.ts';

/**
 * Where a figure misses, in what the series that it was held against differ from what is usually printed: each series
 * once, and those of which the same is true together. Where it fits, nobody needs to know.
 */
export function caveats(verdict: ComputedVerdict, tried: Attempt): readonly string[] {
  if (tried.kind === 'missing' || !MISSES.includes(verdict)) return [];
  const slugs = new Map<string, Set<string>>();
  for (const { view } of tried.evaluated.trace.uses) {
    const { slug, caveat } = view.series;
    if (caveat !== null) slugs.set(caveat, (slugs.get(caveat) ?? new Set()).add(slug));
  }
  return [...slugs].map(([caveat, [first, ...others]]) => {
    const told = `${first} ${caveat}`;
    return others.length === 0 ? told : `${told}; the same holds for ${others.join(' and ')}`;
  });
}
