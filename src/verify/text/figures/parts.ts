import { type Family, foundBy } from './family.ts';

const UNDER = 'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';

const PATTERNS = [
  // "Fell by a third"
  new RegExp(
    String.raw`(?<=\b(?:by|fell|down|dropped|lost|shed|up|rose|grew|grown|fallen|risen) (?:about |nearly |almost |over |more than |around |roughly )?)(?:an?|one|two|three)[- ](?:${UNDER}|quarter|half)s?\b(?! of\b| (?:day|week|month|quarter|year|time|percent|point))`,
    'g',
  ),
  new RegExp(String.raw`\b(?<figure>(?:an?|one|two|three|four|five|seven|nine)[- ](?:${UNDER})s?)(?= of\b)`, 'g'),
  // "A quarter of 2025" is a time and "a quarter of a point" another figure.
  /\b(?<figure>(?:an?|one)[- ]quarter|three[- ]quarters)(?= of (?!an?\b|fiscal|\ue000|the (?:fiscal )?year|this|last|next|\d))/g,
  /(?<!and a )(?<!and an )(?<!\b(?:first|second|latter|last|other) )\b(?<figure>half)(?= (?:of|its|the|their|all)\b(?! (?:an?|one|year|time|19|20)\b))/g,
  /\b(?<figure>(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:out of|in) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|20|100)(?= (?:dollars?|americans|households|workers|people|of)\b))/g,
];

/** Parts of a whole: "a third of", "two-thirds of", "half of", "one in five dollars". */
export const parts: Family = { name: 'parts', find: (plain) => foundBy(PATTERNS, plain) };
