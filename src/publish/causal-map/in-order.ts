import { writableText } from '../../lib/writable-text.ts';
import type { CausalMap, MappedLink } from './causal-map.ts';

const bySlug = (left: { slug: string }, right: { slug: string }): number =>
  left.slug < right.slug ? -1 : left.slug > right.slug ? 1 : 0;

/**
 * The map in the one order in which it is written: links by slug, those of a loop as the walk goes; factors by slug, those of
 * a loop as the walk reaches them. By code units, since the order of a locale differs between machines.
 */
export function inOrder(map: CausalMap): CausalMap {
  const links = (map.loop === null ? [...map.links].sort(bySlug) : map.links).map(written);
  const factors = map.factors.map((factor) => ({ ...factor, name: writableText(factor.name) })).sort(bySlug);
  const walk = links.map(({ from }) => from);
  if (map.loop !== null) factors.sort((left, right) => walk.indexOf(left.slug) - walk.indexOf(right.slug));
  return { ...map, title: writableText(map.title), factors, links };
}

function written(link: MappedLink): MappedLink {
  const { statement, delay, strength, loops } = link;
  return {
    ...link,
    statement: writableText(statement),
    delay: delay === null ? null : writableText(delay),
    strength: strength === null ? null : { ...strength, unit: writableText(strength.unit) },
    loops: [...loops].sort(),
  };
}
