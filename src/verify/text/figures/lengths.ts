import { NUMBER } from '../numerals.ts';
import { type Family, foundBy } from './family.ts';

const LENGTH = '(?:days?|weeks?|months?|quarters?|years?)';
const RUN = '(?:consecutive|straight|successive)';

/** Before these a length is an age or a term, not a figure: "10 years old", "two years ago" is a time. */
const NOT_BEFORE =
  '(?! (?:ago|old|earlier|later|before|after|from now|hence|of age|to maturity|notes?|bonds?|bills?)\\b)';

const PATTERNS = [
  new RegExp(String.raw`${NUMBER} ${RUN} ${LENGTH}\b`, 'g'),
  new RegExp(String.raw`${NUMBER} ${LENGTH} (?:in a row|running|on end|in succession)\b`, 'g'),
  new RegExp(String.raw`(?<!\bsection )\b\d{1,3}(?:st|nd|rd|th) (?:${RUN} ${LENGTH}|month in a row)\b`, 'g'),
  new RegExp(String.raw`${NUMBER} ${LENGTH}\b${NOT_BEFORE}(?!['-])`, 'g'),
];

/** Lengths of time: "49 days", "14 consecutive months", "a 14th straight month". Those that only date something are masked before. */
export const lengths: Family = { name: 'lengths', find: (plain) => foundBy(PATTERNS, plain) };
