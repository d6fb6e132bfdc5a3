import { PeriodAnchor } from '../../../domain/claim.ts';
import type { Frequency } from '../../../domain/frequency.ts';
import { periodOf } from '../../../domain/period.ts';
import { addDays, addMonths, type IsoDate } from '../../../lib/iso-date.ts';
import { periodsBy } from './period-mention.ts';

const FREQUENCIES: { readonly [length: string]: { readonly frequency: Frequency; readonly months: number } } = {
  month: { frequency: 'MONTH', months: 1 },
  quarter: { frequency: 'QUARTER', months: 3 },
  year: { frequency: 'YEAR', months: 12 },
};

const STEPS: { readonly [which: string]: number } = {
  last: -1,
  previous: -1,
  prior: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

const firstOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01`;

/** "Last year", "this quarter", "next month": counted from the day of the text. */
export const relativePeriods = periodsBy(
  'relative periods',
  /\b(?:the )?(?<which>last|previous|prior|this|current|next|coming) (?:calendar )?(?<length>month|quarter|year)\b(?!s|'s end| to date|-)/g,
  ({ which = '', length = '' }, day) => {
    const { frequency, months } = FREQUENCIES[length] ?? { frequency: 'YEAR', months: 12 };
    const period = periodOf(addMonths(firstOfMonth(day), (STEPS[which] ?? 0) * months), frequency);
    return { period, isBareYear: length === 'year' };
  },
);

/** "Today", "now", "currently", "yesterday", "a year ago". */
export const relativeDays = periodsBy(
  'relative days',
  /\b(?:(?<now>today|now|currently|at present|right now|at the moment|these days|so far)|(?<yesterday>yesterday)|(?<year>a year ago|one year ago))\b(?!-)/g,
  ({ now, yesterday, year }, day) => {
    if (now !== undefined) return { period: periodOf(day, 'DAY'), anchor: PeriodAnchor.NOW };
    if (yesterday !== undefined) return { period: periodOf(addDays(day, -1), 'DAY') };
    return year === undefined ? undefined : { period: periodOf(addMonths(day, -12), 'DAY') };
  },
);
