import type { IsoDate } from '../../../lib/iso-date.ts';

const NAMES = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];

/** Names of months, long and short, as a pattern; "may" and "march" are words too, so a pattern must ask for more. */
export const MONTH = `(?:${NAMES.join('|')})`;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
);

/** The number of a month by its name, January being 1; 0 for no name of a month. */
export const monthNumber = (name: string): number => NUMBERS.get(name.replace(/\.$/, '')) ?? 0;

export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Words right before a time that put it ahead: "by March", "until the end of March". */
const AHEAD_OF =
  /\b(?:by|until|through|next|coming|upcoming|ahead of)(?: the)?(?: end of| start of| early| late| mid)?[ -]$/;

/** Words of the sentence before a time that put it ahead: "will", "expects to … on March 31". */
const AHEAD =
  /\b(?:will|shall|expected|expects|expect|projected|projects|scheduled|due|plans|planned|hopes)\b(?: to)?[^.;\n]{0,110}$/;

/** Whether the words before a place speak of what is to come. */
export const isAhead = (plain: string, at: number): boolean => {
  const before = plain.slice(Math.max(0, at - 130), at).replace(/\b(?:on|in|for|of)(?: the)? $/, '');
  return AHEAD_OF.test(plain.slice(Math.max(0, at - 30), at)) || AHEAD.test(before);
};

/** The year that a month without one is of: the last such month that has begun, or the next one where the words look ahead. */
export function yearOfMonth(month: number, day: IsoDate, isToCome: boolean): string {
  const year = Number(day.slice(0, 4));
  const now = Number(day.slice(5, 7));
  if (isToCome) return String(month >= now ? year : year + 1);
  return String(month <= now ? year : year - 1);
}
