import type { Bearing } from './bearing.ts';
import { reasonsFell } from './standing-of-link.ts';

/** Why a link has its standing, in one sentence with the counts that decide. */
export function standingBecause(bearing: Bearing): string {
  if (bearing.isIdentity) return 'It is true by definition, whatever is said for or against it.';
  const { supporting, disputing } = bearing;
  const against = reasonsFell(bearing) ? ', which counts against it' : '';
  return `${findings(supporting)} ${disputes(disputing)}; ${ofReasons(bearing)}${against}.`;
}

function findings(supporting: number): string {
  if (supporting === 0) return 'No finding supports it';
  return supporting === 1 ? '1 finding supports it' : `${supporting} findings support it`;
}

function disputes(disputing: number): string {
  if (disputing === 0) return 'and none disputes it';
  return disputing === 1 ? 'and 1 disputes it' : `and ${disputing} dispute it`;
}

function ofReasons({ reasons, standing, fallen }: Bearing): string {
  if (reasons === 0) return 'no claim is offered as a reason';
  const unjudged = reasons - standing - fallen;
  if (reasons === 1) {
    const what = standing === 1 ? 'stands' : fallen === 1 ? 'fell' : 'cannot be judged';
    return `the one claim offered as a reason ${what}`;
  }
  const counts = `${standing} ${standing === 1 ? 'stands' : 'stand'}, ${fallen} fell and ${unjudged} cannot be judged`;
  return `of the ${reasons} claims offered as reasons ${counts}`;
}
