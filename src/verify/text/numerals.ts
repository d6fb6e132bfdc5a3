import { CARDINALS } from '../figure/cardinals.ts';

// Patterns of numbers for the families of figures. Nothing here decides what a number means: `parseFigure` does.

/** "1,147", "11.5", ".5", "4¼", "4 1/4"; never the middle of a longer number, a version or a code. */
export const DIGITS = String.raw`(?<![\w.,/])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?[¼½¾⅓⅔⅛⅜⅝⅞]| \d\/\d{1,2})?(?![\d]|[.,]\d)|(?<![\w.,])\.\d+|[¼½¾⅓⅔⅛⅜⅝⅞]`;

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const OTHERS = [...CARDINALS.keys()].filter(
  (word) => !/^an?$|^zero$/.test(word) && !`${ONES}|${TENS}`.split('|').includes(word),
);

/** "six", "twenty-five", "two and a half". */
export const WORDS = String.raw`\b(?:(?:${TENS})(?:[- ](?:${ONES}))?|${ONES}|${OTHERS.join('|')})(?: and an? (?:half|quarter))?\b`;

/** A number in digits or in words, a sign before it and a plus after it. */
export const NUMBER = String.raw`(?:(?<![\w)] ?)-)?(?:${DIGITS}|${WORDS})\+?`;

/** "a", "half a", "a full": one of a unit, or a part of it. */
export const ONE = String.raw`\b(?:half an?|an? half|an? quarter(?: of an?)?|three[- ]quarters of an?|an? full|one full|an?)\b`;

/** "billion", "hundred million", "bn"; single letters only where `SHORT_SCALE` is asked for. */
export const SCALE = String.raw`(?:(?:hundred |thousand )?(?:thousand|million|billion|trillion)|hundred|mn|bn|trn|tn)\b`;

export const SHORT_SCALE = String.raw`(?:${SCALE}|(?:k|mm|m|b|t)\b)`;

export const CURRENCY = String.raw`(?<![a-z])(?:us\$|\$|€|£|¥|(?:usd|eur|gbp|jpy) ?)`;

export const MONEY_WORD = String.raw`(?:(?:us |u\.s\. )?dollars?|euros?|pounds?(?: sterling)?|yen|usd|eur|gbp|jpy)\b`;
