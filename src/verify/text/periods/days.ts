import { isAhead, MONTH, monthNumber, twoDigits, yearOfMonth } from './months.ts';
import { periodsBy, written } from './period-mention.ts';

const YEAR = '(?:,? (?<year>(?:19|20|21)\\d\\d))?';

/** "January 30, 2026", "Jan. 30", "30 January 2026"; a day without a year is the last such one, or the next where the words look ahead. */
export const days = periodsBy(
  'days',
  new RegExp(
    String.raw`\b(?:(?<month>${MONTH})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?(?![\d%]|,\d{3}|\.\d| (?:percent|billion|trillion))${YEAR}|(?<date2>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month2>${MONTH})\b\.?${YEAR.replace('<year>', '<year2>')})`,
    'g',
  ),
  ({ month, month2, date, date2, year, year2 }, day, plain, at) => {
    const number = monthNumber(month ?? month2 ?? '');
    const ofYear = year ?? year2 ?? yearOfMonth(number, day, isAhead(plain, at));
    return written(`${ofYear}-${twoDigits(number)}-${twoDigits(Number(date ?? date2))}`);
  },
);
