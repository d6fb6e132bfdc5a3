import { NUMBER, ONE } from '../numerals.ts';
import { type Family, foundBy } from './family.ts';

const POINTS = String.raw`(?:(?:percentage|percent|basis)[ -]points?|bps?|ppts?|pp)\b`;

const PATTERNS = [
  new RegExp(`(?:between )?${NUMBER}(?: ?- ?| to | and )${NUMBER}[ -]?${POINTS}`, 'g'),
  new RegExp(`${NUMBER}[ -]?${POINTS}`, 'g'),
  new RegExp(String.raw`(?:${ONE}|\bhalf|\bquarter)[ -]${POINTS}`, 'g'),
  // "A quarter-point cut": of rates, so percentage points.
  /\b(?:half|quarter|three-quarter)[ -](?:a )?points?\b/g,
];

/** Percentage points and basis points: "100 basis points", "a 20-basis-point increase", "25bp", "half a point". */
export const points: Family = { name: 'points', find: (plain) => foundBy(PATTERNS, plain) };
