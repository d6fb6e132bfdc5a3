import { type WeighedWalk, weighWalk } from '../causal/weigh-walk.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad } from './must-load.ts';
import { weightOfLink } from './weigh-link.ts';

/** What follows for a path or loop from its links, in the order of the walk. */
export interface WeighedLinks extends Omit<WeighedWalk, 'weakestAt'> {
  readonly links: readonly CausalLink[];
  /** The first of its links with the lowest standing. */
  readonly weakestLink: CausalLink;
}

export async function weighLinks(links: readonly CausalLink[], loaders: Loaders): Promise<WeighedLinks> {
  const nameOf = async (id: string) => (await mustLoad(loaders.record.Factor, id)).name;
  const steps = await Promise.all(
    links.map(async (link) => {
      const [weight, from, to] = await Promise.all([
        weightOfLink(link, loaders),
        nameOf(link.fromId),
        nameOf(link.toId),
      ]);
      return { ...weight, from, to, delayed: link.delay !== null };
    }),
  );
  const { weakestAt, ...weighed } = weighWalk(steps);
  return { ...weighed, links, weakestLink: links[weakestAt] as CausalLink };
}
