import { standingOfLink } from '../causal/standing-of-link.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Standing } from '../domain/standing.ts';
import type { Loaders } from './loaders.ts';

/** The standing of a link, from the evidence in the graph. */
export async function weighLink(link: CausalLink, loaders: Loaders): Promise<Standing> {
  const evidence = await Promise.all(link.evidenceIds.map((id) => loaders.record.Evidence.load(id)));
  return standingOfLink(
    link.isIdentity,
    evidence.flatMap((piece) => (piece === null ? [] : [piece.stance])),
  );
}
