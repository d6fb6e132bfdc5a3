import { SIGNS } from '../../../../src/domain/causal-notation.ts';
import type { CausalMap } from '../../../../src/publish/causal-map/causal-map.ts';
import { inOrder } from '../../../../src/publish/causal-map/in-order.ts';

/** What a reader of any format sees: names, and for each link its ends, sign, delay and standing. */
export interface SeenMap {
  readonly title: string;
  readonly factors: readonly string[];
  readonly links: readonly SeenLink[];
}

export interface SeenLink {
  readonly from: string;
  readonly to: string;
  readonly sign: string;
  readonly delayed: boolean;
  readonly standing: string;
}

/** What is to be seen of a map. */
export function seenMap(map: CausalMap): SeenMap {
  const { title, factors, links } = inOrder(map);
  const names = new Map(factors.map(({ slug, name }) => [slug, name]));
  return {
    title,
    factors: factors.map(({ name }) => name),
    links: links.map(({ from, to, polarity, delay, standing }) => ({
      from: names.get(from) as string,
      to: names.get(to) as string,
      sign: SIGNS[polarity],
      delayed: delay !== null,
      standing: standing.toLowerCase(),
    })),
  };
}

/** A link from what stands on its arrow: "+ || contested". */
export function seenLink(from: string, to: string, label: string): SeenLink {
  const [, sign, bars, standing] = /^([+−?])( \|\|)? (\w+)$/.exec(label) ?? [];
  return { from, to, sign: sign ?? label, delayed: bars !== undefined, standing: standing ?? label };
}
