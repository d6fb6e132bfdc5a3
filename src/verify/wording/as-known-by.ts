import type { IsoDate } from '../../lib/iso-date.ts';
import type { Inexactness } from '../inexactness.ts';

const HOW_FAR: { readonly [I in Inexactness]: string } = {
  REVISED: ', though on figures that may have been revised since',
  ESTIMATED: ', as far as estimated days of release tell',
  UNDATED: '',
};

/** On what a check of a day rests, as a clause of its own. A document without a day is named by a note already. */
export function asKnownBy(day: IsoDate, inexactness: Inexactness | null): string {
  return `judged on what was out by ${day}${inexactness === null ? '' : HOW_FAR[inexactness]}`;
}
