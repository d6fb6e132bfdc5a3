import { parsePeriod, periodOf } from '../../../domain/period.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from '../../../lib/iso-date.ts';
import { cardinal } from '../../figure/cardinals.ts';
import { periodsBy, stretch } from './period-mention.ts';

/** The last day of so many whole lengths that start on a day. */
function endOf(start: IsoDate, count: number, length: string): IsoDate {
  if (length === 'day') return addDays(start, count - 1);
  if (length === 'week') return addDays(start, 7 * count - 1);
  return addDays(addMonths(start, count * (length === 'quarter' ? 3 : 1)), -1);
}

/** "The first nine weeks of fiscal 2026", "the first two months of the fiscal year", "the first three quarters of 2025". */
export const leading = periodsBy(
  'first parts of years',
  /\b(?:the |in |just )?(?:the )?first (?<count>\d{1,3}|[a-z]+(?:-[a-z]+)?) (?<length>day|week|month|quarter)s of (?:(?:the )?(?<fiscal>fiscal(?: year)?|fy) ?)?(?:the (?:current )?(?<fiscal2>fiscal )?year|(?<year>(?:19|20|21)\d\d))?/g,
  ({ count = '', length = '', fiscal, fiscal2, year }, day) => {
    const number = /^\d+$/.test(count) ? Number(count) : cardinal(count)?.number.value.toNumber();
    const isFiscal = (fiscal ?? fiscal2) !== undefined;
    const name =
      year === undefined ? periodOf(day, isFiscal ? 'FISCAL_YEAR' : 'YEAR').text : `${isFiscal ? 'FY' : ''}${year}`;
    const whole = parsePeriod(name);
    if (number === undefined || number === 0 || whole === undefined) return undefined;
    const end = endOf(whole.start, number, length);
    if (daysBetween(end, whole.end) < 0) return undefined;
    return stretch(`first ${number} ${length}s of ${name}`, whole.start, end);
  },
);
