import type { IsoDate } from '../../../lib/iso-date.ts';
import { isAhead } from './months.ts';
import { periodsBy, written } from './period-mention.ts';

const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** A fiscal year starts three months before its calendar year, so that its first quarter is the fourth of the year before. */
const quarterText = (year: number, quarter: number, isFiscal: boolean): string => {
  if (!isFiscal) return `${year}Q${quarter}`;
  return quarter === 1 ? `${year - 1}Q4` : `${year}Q${quarter - 1}`;
};

function yearOfQuarter(quarter: number, day: IsoDate, isToCome: boolean): number {
  const year = Number(day.slice(0, 4));
  const now = Math.ceil(Number(day.slice(5, 7)) / 3);
  if (isToCome) return quarter >= now ? year : year + 1;
  return quarter <= now ? year : year - 1;
}

/** "Q4 2025", "4Q25", "the fourth quarter of 2025", "the first quarter of fiscal 2026", "the fourth quarter" alone. */
export const quarters = periodsBy(
  'quarters',
  /\b(?:q(?<q>[1-4])|(?<q2>[1-4])q|(?:the )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|(?:last|final)(?= quarter (?:of|in) (?:fiscal )?\d))[ -]quarter)(?:(?: of| in|,)? ?(?<fiscal>fiscal(?: year)? |fy ?)?(?:(?:calendar )?(?<year>(?:19|20|21)\d\d)|'?(?<short>\d\d)(?!\d|%|\.\d))\b)?/g,
  ({ q, q2, nth, fiscal, year, short }, day, plain, at) => {
    const quarter = Number(q ?? q2 ?? NTH.get(nth ?? '') ?? 0);
    if (year === undefined && short === undefined) {
      // Of what year is not said; "a third quarter of growth" is none at all.
      const number = yearOfQuarter(quarter, day, isAhead(plain, at));
      return /\ban? $/.test(plain.slice(Math.max(0, at - 3), at)) ? undefined : written(`${number}Q${quarter}`);
    }
    return written(quarterText(Number(year ?? `20${short}`), quarter, fiscal !== undefined));
  },
);
