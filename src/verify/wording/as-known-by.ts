import type { IsoDate } from '../../lib/iso-date.ts';
import type { Inexactness } from '../inexactness.ts';

const HOW_FAR: { readonly [I in Inexactness]: string } = {
  REVISED: ', though on figures that may have been revised since',
  ESTIMATED: ', as far as estimated days of release tell',
  UNDATED: ', a document without a day being taken as out',
};

/** On what a check of a day rests, as a clause of its own. */
export function asKnownBy(day: IsoDate, inexactness: Inexactness | null): string {
  return `judged on what was out by ${day}${inexactness === null ? '' : HOW_FAR[inexactness]}`;
}
