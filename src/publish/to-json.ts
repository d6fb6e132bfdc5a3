import { plain } from '../domain/decimal.ts';
import type { CausalMap, MappedStrength } from './causal-map.ts';
import { jsonText } from './json-text.ts';

/** As schema/causal-map.schema.json describes it; numbers are text, as in the API, so that none is rounded. */
export function toJson({ title, loop, factors, links }: CausalMap): string {
  const document = {
    title,
    loop: loop && { slug: loop.slug, polarity: loop.polarity, standing: loop.standing },
    factors: factors.map(({ slug, name, metric }) => ({ slug, name, metric })),
    links: links.map(({ slug, from, to, statement, polarity, delay, standing, isIdentity, strength, loops }) => ({
      slug,
      from,
      to,
      statement,
      polarity,
      delay,
      standing,
      isIdentity,
      strength: strength && strengthOf(strength),
      loops,
    })),
  };
  return `${jsonText(document, 2)}\n`;
}

const strengthOf = ({ value, low, high, unit, source }: MappedStrength) => ({
  value: plain(value),
  low: plain(low),
  high: plain(high),
  unit,
  source,
});
