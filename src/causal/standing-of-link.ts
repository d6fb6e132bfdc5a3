import { Stance } from '../domain/evidence.ts';
import { Standing } from '../domain/standing.ts';

/**
 * Standing of a link from what bears on it: an identity is established; evidence on both sides contests it; evidence on
 * one side supports it or leaves it unsupported; a link on which nothing bears is untested. Context counts for neither.
 */
export function standingOfLink(isIdentity: boolean, stances: readonly Stance[]): Standing {
  if (isIdentity) return Standing.ESTABLISHED;
  const isFor = stances.includes(Stance.SUPPORTS);
  const isAgainst = stances.includes(Stance.DISPUTES);
  if (isFor && isAgainst) return Standing.CONTESTED;
  if (isFor) return Standing.SUPPORTED;
  return isAgainst ? Standing.UNSUPPORTED : Standing.UNTESTED;
}
