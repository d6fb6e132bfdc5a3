import { NUMBER } from '../numerals.ts';
import { type Family, foundBy } from './family.ts';

const VERBS =
  'doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|trebl(?:es|ed|ing)|quadrupl(?:es|ed|ing)|quintupled|halv(?:es|ed|ing)';

const PATTERNS = [
  new RegExp(String.raw`\b(?:${VERBS})\b(?! down\b)`, 'g'),
  // "Double the average"; "double-digit" and "double down" say nothing of how much.
  /\b(?:double|triple|treble|quadruple|halve)\b(?![ -](?:digit|down|check|count|tax|edged|dip|entry|standard|a ?rated|play|bottom))(?=(?: (?:the|its|their|that|what|from|since|by|over|in|to|as|to reach|within|again)\b|[.,;:)"]|$))/g,
  /\b(?:twice|thrice)\b(?! (?:a|per|every|each|in|this|last|weekly|yearly)\b)/g,
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten)fold|\d{1,3}-?fold)\b/g,
  /\bcut in half\b/g,
  // "2.5 times as large"; "three times a year" says how often.
  new RegExp(
    String.raw`${NUMBER} ?(?:times|x)\b(?! (?:a|an|per|every|each|in|this|last|since|during|over|between|daily|weekly|monthly|yearly|already|before|now)\b)`,
    'g',
  ),
];

/** How many times as much: "doubled", "twice", "threefold", "2.5 times". */
export const multiples: Family = { name: 'multiples', find: (plain) => foundBy(PATTERNS, plain) };
