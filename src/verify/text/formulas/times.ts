import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
import { type Period, parsePeriod, periodOf } from '../../../domain/period.ts';
import { addDays, type IsoDate } from '../../../lib/iso-date.ts';
import type { Making } from './made.ts';

const LENGTHS: readonly Frequency[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

/** A year that the text does not call fiscal, of a series of fiscal years, is taken for one of these. */
export function fiscalIfSo(period: Period, { series, time }: Making): Period {
  const isTaken = series.frequency === Frequency.FISCAL_YEAR && time.isBareYear && period.frequency === Frequency.YEAR;
  return isTaken ? (parsePeriod(`FY${period.text}`) as Period) : period;
}

export const fiscalNote = (period: Period, taken: Period): string | null =>
  period === taken ? null : `"${period.text}" is taken for the fiscal year, since the series has no other.`;

/** Whether the time is the present: then the newest figure is meant. */
export const isNow = ({ time }: Making): boolean =>
  time.anchor === PeriodAnchor.NOW && time.period.frequency === Frequency.DAY;

/** The time as one period of the series; undefined where it is none. */
export function singlePeriod(making: Making): Period | undefined {
  const period = fiscalIfSo(making.time.period, making);
  return period.frequency === making.series.frequency ? period : undefined;
}

/** Whether a period holds several of a series: a month of days, a fiscal year of quarters. */
export function isLonger({ frequency }: Period, of: Frequency): boolean {
  if (frequency === Frequency.MULTI_YEAR) return true;
  if (frequency === Frequency.FISCAL_YEAR) return of !== Frequency.FISCAL_YEAR && of !== Frequency.YEAR;
  return of !== Frequency.FISCAL_YEAR && LENGTHS.indexOf(frequency) > LENGTHS.indexOf(of);
}

/** First and last day of a stretch, in fiscal years where the series has these. */
export function stretchOf(making: Making): readonly [IsoDate, IsoDate] {
  const { time } = making;
  const from = time.from === null ? time.period : fiscalIfSo(time.from, making);
  const to = time.to === null ? time.period : fiscalIfSo(time.to, making);
  return [from.start, to.end];
}

/** The period of the series that a day falls in, as formulas write it. */
const textOf = (day: IsoDate, { series }: Making): string => periodOf(day, series.frequency).text;

/**
 * The days that a move may count from. "Since September" may mean from what stood before it or from what stood at its
 * end: both are given, the earlier first. A day is a day, and "the past decade" starts with one.
 */
export function startsOf(making: Making): readonly IsoDate[] {
  const { time } = making;
  const from = fiscalIfSo(time.from ?? time.period, making);
  const before = addDays(from.start, -1);
  if (time.anchor === PeriodAnchor.SINCE) return from.frequency === Frequency.DAY ? [from.start] : [before, from.end];
  if (time.from !== null) return [from.end];
  return [time.anchor === PeriodAnchor.NOW ? from.start : before];
}

/** The last day of a move; null where it ends with the newest figure. */
function lastDayOf(making: Making): IsoDate | null {
  const { time, day } = making;
  if (time.anchor !== PeriodAnchor.STATED) return null;
  const to = fiscalIfSo(time.to ?? time.period, making);
  return to.end > day && to.frequency !== Frequency.FISCAL_YEAR ? null : to.end;
}

/** The stretches that a move may be over; where one ends with the newest figure, its end is the day of the text. */
export function movesOver(making: Making): readonly Period[] {
  const end = lastDayOf(making) ?? making.day;
  return startsOf(making).map((start) => ({ text: `${start} to ${end}`, start, end, frequency: Frequency.MULTI_YEAR }));
}

/** The ends of a stretch as formulas write them; null for the newest figure. */
export function endsOf({ start }: Period, making: Making): readonly [from: string, to: string | null] {
  const last = lastDayOf(making);
  return [textOf(start, making), last === null ? null : textOf(last, making)];
}
