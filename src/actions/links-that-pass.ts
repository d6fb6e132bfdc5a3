import type { CausalLink, Polarity } from '../domain/causal-link.ts';
import { nodeId } from '../domain/node-id.ts';
import type { Standing } from '../domain/standing.ts';
import { allOf } from './all-of.ts';
import type { Loaders } from './loaders.ts';
import { weighLink } from './weigh-link.ts';

/** Which links are wanted: every condition given must hold, any of its values will do. */
export interface CausalLinkFilter {
  readonly from?: readonly string[] | null;
  readonly to?: readonly string[] | null;
  readonly polarity?: readonly Polarity[] | null;
  readonly standing?: readonly Standing[] | null;
}

/** The causal links that pass a filter, by slug. `from` and `to` are slugs of factors. */
export async function linksThatPass(filter: CausalLinkFilter, loaders: Loaders): Promise<CausalLink[]> {
  const ids = (slugs: readonly string[]) => new Set(slugs.map((slug) => nodeId('Factor', slug)));
  const from = filter.from ? ids(filter.from) : null;
  const to = filter.to ? ids(filter.to) : null;
  const links = (await allOf('CausalLink', loaders)).filter(
    (link) =>
      (from === null || from.has(link.fromId)) &&
      (to === null || to.has(link.toId)) &&
      (!filter.polarity || filter.polarity.includes(link.polarity)),
  );
  const { standing } = filter;
  if (!standing) return links;
  const standings = await Promise.all(links.map((link) => weighLink(link, loaders)));
  return links.filter((_, index) => standing.includes(standings[index] as Standing));
}
