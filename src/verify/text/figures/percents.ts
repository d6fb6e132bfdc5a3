import { NUMBER, ONE } from '../numerals.ts';
import { type Family, foundBy } from './family.ts';

const PERCENT = String.raw`(?:%|(?:percent|per cent|pct)\b(?![ -]points?))`;

const PATTERNS = [
  // "3.75-4.5%", "between 4% and 5%", "4.5 to 5 percent"
  new RegExp(String.raw`(?:between )?${NUMBER} ?${PERCENT}?(?: ?- ?| to | and )${NUMBER}[ -]?${PERCENT}\+?`, 'g'),
  new RegExp(String.raw`\(?${NUMBER}\)?[ -]?${PERCENT}\+?`, 'g'),
  new RegExp(`${ONE} ${PERCENT}`, 'g'),
];

/** Percentages: "15%", "5.5-6%", "half a percent", "2%+". Of what they are a part is the matter of metrics. */
export const percents: Family = { name: 'percents', find: (plain) => foundBy(PATTERNS, plain) };
