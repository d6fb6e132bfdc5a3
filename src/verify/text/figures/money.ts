import { CURRENCY, MONEY_WORD, NUMBER, ONE, SCALE, SHORT_SCALE } from '../numerals.ts';
import { type Family, foundBy } from './family.ts';

const SIGNED = String.raw`${CURRENCY} ?${NUMBER}(?:[ -]?${SHORT_SCALE})*(?:\+|-plus\b)?`;

const PATTERNS = [
  // "$7-8 trillion", "$7 trillion to $8 trillion"
  new RegExp(
    `(?:between )?${CURRENCY} ?${NUMBER}(?:[ -]?${SHORT_SCALE})?(?: ?- ?| to | and )${CURRENCY}? ?${NUMBER}(?:[ -]?${SHORT_SCALE})+`,
    'g',
  ),
  new RegExp(SIGNED, 'g'),
  new RegExp(`(?:${NUMBER}|${ONE})(?:[ -]?${SCALE})*[ -]${MONEY_WORD}`, 'g'),
  new RegExp(String.raw`(?:${NUMBER}|\ban?)(?:[ -]${SCALE})+(?= (?:us |u\.s\. )?(?:dollars?|euros?|pounds?|yen))`, 'g'),
];

/** Sums of money: "$1,147 billion", "$7-8 trillion", "€2.5bn", "two hundred billion dollars". */
export const money: Family = { name: 'money', find: (plain) => foundBy(PATTERNS, plain) };
