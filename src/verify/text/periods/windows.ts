import { PeriodAnchor } from '../../../domain/claim.ts';
import { addDays, addMonths, type IsoDate } from '../../../lib/iso-date.ts';
import { cardinal } from '../../figure/cardinals.ts';
import { periodsBy, stretch } from './period-mention.ts';

const MONTHS: { readonly [length: string]: number } = { month: 1, quarter: 3, year: 12, decade: 120 };

const counted = (word: string | undefined): number | undefined => {
  if (word === undefined) return 1;
  return /^\d+$/.test(word) ? Number(word) : cardinal(word)?.number.value.toNumber();
};

function moved(day: IsoDate, count: number, length: string): IsoDate {
  if (length === 'day') return addDays(day, count);
  if (length === 'week') return addDays(day, 7 * count);
  return addMonths(day, count * (MONTHS[length] ?? 1));
}

/** A longer stretch than any series is a slip of the pen. */
const MOST = 400;

/** "The past decade", "the last 12 months", "the next ten years": from the day of the text backwards or onwards. */
export const windows = periodsBy(
  'windows',
  /\b(?:the |this )?(?<which>past|last|previous|trailing|next|coming|following) (?:(?<count>\d{1,3}|[a-z]+(?:-[a-z]+)?) )?(?<length>day|week|month|quarter|year|decade)(?<plural>s)?\b(?!-)/g,
  ({ which = '', count, length = '', plural }, day) => {
    // "Last year" is the calendar year before; "the past year" and "the last decade" end today.
    const isNamed = count === undefined && which !== 'past' && which !== 'trailing' && length !== 'decade';
    const number = counted(count);
    if (
      isNamed ||
      number === undefined ||
      number === 0 ||
      number > MOST ||
      (plural !== undefined && count === undefined)
    )
      return undefined;
    const name = `${number} ${length}${number === 1 ? '' : 's'}`;
    if (['next', 'coming', 'following'].includes(which)) {
      return stretch(`the ${name} from ${day}`, day, moved(day, number, length));
    }
    return stretch(`the ${name} to ${day}`, moved(day, -number, length), day, PeriodAnchor.NOW);
  },
);

/** "So far this year", "the year to date", "so far this fiscal year". */
export const toDate = periodsBy(
  'to date',
  /\b(?:so far (?:this|in the current) (?<fiscal>fiscal )?year|(?<fiscal2>fiscal )?year[ -]to[ -]date|this (?<fiscal3>fiscal )?year (?:so far|to date))\b/g,
  ({ fiscal, fiscal2, fiscal3 }, day) => {
    const isFiscal = (fiscal ?? fiscal2 ?? fiscal3) !== undefined;
    const year = Number(day.slice(0, 4));
    const start = isFiscal ? `${day.slice(5) >= '10-01' ? year : year - 1}-10-01` : `${year}-01-01`;
    return stretch(`${start} to ${day}`, start, day, PeriodAnchor.NOW);
  },
);
