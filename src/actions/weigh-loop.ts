import { polarityOfLoop } from '../causal/polarity-of-loop.ts';
import type { Loop } from '../domain/loop.ts';
import type { LoopPolarity } from '../domain/loop-polarity.ts';
import { remembering } from '../lib/remembering.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';
import { type WeighedLinks, weighLinks } from './weigh-links.ts';

/** What follows for a loop from its links. */
export interface WeighedLoop extends WeighedLinks {
  readonly polarity: LoopPolarity;
}

/** Weighs a loop; once a request. */
export const weighLoop: (loop: Loop, loaders: Loaders) => Promise<WeighedLoop> = remembering(
  ({ id }) => id,
  async ({ linkIds }, loaders) => {
    const links = await mustLoadAll(loaders.record.CausalLink, linkIds);
    const weighed = await weighLinks(links, loaders);
    return { ...weighed, polarity: polarityOfLoop(links.map((link) => link.polarity)) };
  },
);
