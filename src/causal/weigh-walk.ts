import { type Standing, weakest } from '../domain/standing.ts';

/** A step of a walk over causal links as it is weighed. */
export interface WeighedStep {
  readonly standing: Standing;
  /** Why it has that standing: a whole sentence. */
  readonly because: string;
  /** Names of the factors that it joins. */
  readonly from: string;
  readonly to: string;
  readonly delayed: boolean;
}

/** What follows for a path or loop from its links. */
export interface WeighedWalk {
  readonly standing: Standing;
  /** The place of the first link with that standing. */
  readonly weakestAt: number;
  /** Share of the links that are established or supported, 0 to 1. */
  readonly verifiedShare: number;
  readonly delayed: boolean;
  readonly because: string;
}

/** A walk stands as well as the weakest of its links. */
export function weighWalk(steps: readonly WeighedStep[]): WeighedWalk {
  const standing = weakest(steps.map((step) => step.standing));
  const weakestAt = steps.findIndex((step) => step.standing === standing);
  const verified = steps.filter((step) => step.standing === 'ESTABLISHED' || step.standing === 'SUPPORTED');
  return {
    standing,
    weakestAt,
    verifiedShare: verified.length / steps.length,
    delayed: steps.some((step) => step.delayed),
    because: whyWeakest(steps, standing, weakestAt),
  };
}

function whyWeakest(steps: readonly WeighedStep[], standing: Standing, at: number): string {
  const { from, to, because } = steps[at] as WeighedStep;
  const reason = because.charAt(0).toLowerCase() + because.slice(1);
  const alike = steps.filter((step) => step.standing === standing).length;
  return `${which(steps.length, alike)} from "${from}" to "${to}", ${standing.toLowerCase()}: ${reason}`;
}

/** Which links are the weakest: so many of so many. */
function which(links: number, alike: number): string {
  if (links === 1) return 'Its one link is the one';
  if (alike === 1) return `The weakest of its ${links} links is the one`;
  const all = links === 2 ? 'Both' : `All ${links}`;
  return `${alike === links ? all : `${alike} of the ${links}`} links are equally weak, the first of them the one`;
}
