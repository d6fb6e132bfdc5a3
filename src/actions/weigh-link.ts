import { bearingOn } from '../causal/bearing.ts';
import { standingBecause } from '../causal/standing-because.ts';
import { standingOfLink } from '../causal/standing-of-link.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Standing } from '../domain/standing.ts';
import { remembering } from '../lib/remembering.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';

/** The standing of a link and why it has it, in one sentence. */
export interface Weight {
  readonly standing: Standing;
  readonly because: string;
}

/** The standing of a link. */
export async function weighLink(link: CausalLink, loaders: Loaders): Promise<Standing> {
  return (await weightOfLink(link, loaders)).standing;
}

/** Weighs a link by the evidence in the graph and the verdicts of its reasons; once a request. */
export const weightOfLink: (link: CausalLink, loaders: Loaders) => Promise<Weight> = remembering(
  ({ id }) => id,
  async ({ isIdentity, evidenceIds, claimIds }, loaders) => {
    const [evidence, reasons] = await Promise.all([
      mustLoadAll(loaders.record.Evidence, evidenceIds),
      mustLoadAll(loaders.record.Claim, claimIds),
    ]);
    const stances = evidence.map(({ stance }) => stance);
    const verdicts = reasons.map(({ verdict }) => verdict);
    const bearing = bearingOn(isIdentity, stances, verdicts);
    return { standing: standingOfLink(bearing), because: standingBecause(bearing) };
  },
);
