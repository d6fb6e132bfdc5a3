import { polarityOfLoop } from '../causal/polarity-of-loop.ts';
import { signedText } from '../causal/signed-text.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Loop } from '../domain/loop.ts';
import type { LoopPolarity } from '../domain/loop-polarity.ts';
import { Standing, weakest } from '../domain/standing.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad, mustLoadAll } from './must-load.ts';
import { weighLink } from './weigh-link.ts';

/** What follows for a loop from its links. */
export interface WeighedLoop {
  readonly links: readonly CausalLink[];
  readonly polarity: LoopPolarity;
  readonly delayed: boolean;
  readonly standing: Standing;
  /** The first of its links with the lowest standing. */
  readonly weakestLink: CausalLink;
  /** Share of the links that are established or supported, 0 to 1. */
  readonly verifiedShare: number;
  readonly signedText: string;
}

export async function weighLoop(loop: Loop, loaders: Loaders): Promise<WeighedLoop> {
  const links = await mustLoadAll(loaders.record.CausalLink, loop.linkIds);
  const [standings, factors] = await Promise.all([
    Promise.all(links.map((link) => weighLink(link, loaders))),
    Promise.all(links.map((link) => mustLoad(loaders.record.Factor, link.fromId))),
  ]);
  const polarity = polarityOfLoop(links.map((link) => link.polarity));
  const standing = weakest(standings);
  const verified = standings.filter((each) => each === Standing.ESTABLISHED || each === Standing.SUPPORTED);
  const steps = links.map((link, index) => ({
    from: factors[index]?.name ?? link.slug,
    polarity: link.polarity,
    delayed: link.delay !== null,
  }));
  return {
    links,
    polarity,
    delayed: steps.some((step) => step.delayed),
    standing,
    weakestLink: links[standings.indexOf(standing)] as CausalLink,
    verifiedShare: verified.length / links.length,
    signedText: signedText(steps, polarity),
  };
}
