import { type Family, foundBy } from './family.ts';

const PATTERNS = [/\b(?:rates?|yields?|premiums?)\b[^.;\n]{0,40}?\b(?:to|at) (?<figure>zero)\b/g];

/** "Cut rates to zero": a rate of nothing is 0%. "Near zero" says no figure. */
export const zeros: Family = { name: 'zeros', find: (plain) => foundBy(PATTERNS, plain, '0%') };
