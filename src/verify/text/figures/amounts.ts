import { NUMBER, SCALE } from '../numerals.ts';
import { type Family, foundBy } from './family.ts';

const COUNTED = 'workers|people|americans|jobs|households|beneficiaries|retirees|taxpayers|borrowers|shares|barrels';

const PATTERNS = [
  new RegExp(String.raw`${NUMBER}(?:[ -]${SCALE})* (?:fine |troy )?(?:ounces|ounce|oz)\b`, 'g'),
  // A count is a measure when it comes in thousands; three reasons are not.
  new RegExp(
    String.raw`(?<figure>${NUMBER}[ -]${SCALE}) (?:more |fewer |new |federal |american )?(?:${COUNTED})\b`,
    'g',
  ),
];

/** Ounces of gold, and people or things counted by the thousand: "74.2 million ounces", "68 million retirees". */
export const amounts: Family = { name: 'amounts', find: (plain) => foundBy(PATTERNS, plain) };
