import { Standing } from '../domain/standing.ts';
import type { Bearing } from './bearing.ts';

/** By whether anything is for the link, and whether anything is against it. */
const BY_SIDES: { readonly [sides: string]: Standing } = {
  for: Standing.SUPPORTED,
  'for against': Standing.CONTESTED,
  against: Standing.UNSUPPORTED,
  '': Standing.UNTESTED,
};

/**
 * Standing of a link from what bears on it: an identity is established; else evidence for and against decides. A right
 * number proves no cause, so reasons that stand are for nothing; when more of them fell than stand, that is against it.
 */
export function standingOfLink(bearing: Bearing): Standing {
  if (bearing.isIdentity) return Standing.ESTABLISHED;
  const sides = [
    ...(bearing.supporting > 0 ? ['for'] : []),
    ...(bearing.disputing > 0 || reasonsFell(bearing) ? ['against'] : []),
  ];
  return BY_SIDES[sides.join(' ')] as Standing;
}

/** Whether more of the reasons given for a link fell than stand. */
export function reasonsFell({ standing, fallen }: Bearing): boolean {
  return fallen > standing;
}
