import { jsonText } from '../../lib/json-text.ts';
import type { CausalMap } from './causal-map.ts';

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
      strength: strength && {
        value: strength.value,
        low: strength.low,
        high: strength.high,
        unit: strength.unit,
        source: strength.source,
      },
      loops,
    })),
  };
  return `${jsonText(document, 2)}\n`;
}
