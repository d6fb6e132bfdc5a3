import { isAhead, MONTH, monthNumber, twoDigits, yearOfMonth } from './months.ts';
import { periodsBy, written } from './period-mention.ts';

/** "January 2026", "Sept. 2024", and "in September" without its year: the last one, or the next where the words look ahead. */
export const namedMonths = periodsBy(
  'months',
  new RegExp(
    String.raw`\b(?:(?<month>${MONTH})\.?,? (?:of )?(?<year>(?:19|20|21)\d\d)\b|(?<=\b(?:in|since|from|to|through|until|by|last|this|of|between|and|during|for|early|late|mid-?|next) )(?<alone>${MONTH})\b(?!'s|\.? \d))`,
    'g',
  ),
  ({ month, year, alone = '' }, day, plain, at) => {
    const number = monthNumber(month ?? alone);
    // "It may" and "a march" are no months, and "and may" none either.
    if (
      month === undefined &&
      alone === 'may' &&
      !/\b(?:in|since|from|last|until|through|during|by) $/.test(plain.slice(Math.max(0, at - 8), at))
    )
      return undefined;
    return written(`${year ?? yearOfMonth(number, day, isAhead(plain, at))}-${twoDigits(number)}`);
  },
);
