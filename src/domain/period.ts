import { daysOfMonth, type IsoDate, isIsoDate } from '../lib/iso-date.ts';
import { Frequency } from './frequency.ts';

/** A stretch of whole days. `text` is how a person writes it: "2026-01-30", "2026-01", "2025Q4", "FY2025", "2025". */
export interface Period {
  readonly text: string;
  readonly start: IsoDate;
  /** The last day of the period, itself included. */
  readonly end: IsoDate;
  readonly frequency: Frequency;
}

const firstDay = (year: string, month: number): IsoDate => `${year}-${String(month).padStart(2, '0')}-01`;

const lastDay = (year: string, month: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${daysOfMonth(Number(year), month)}`;

/** Reads one of the five ways to write a period; undefined when the text is none of them. Fiscal years end on 30 September. */
export function parsePeriod(text: string): Period | undefined {
  if (isIsoDate(text)) return { text, start: text, end: text, frequency: Frequency.DAY };
  const parts = /^(?:(FY)(\d{4})|(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?)$/.exec(text);
  if (parts === null) return undefined;
  const [, fiscal, fiscalYear, year, quarter, month] = parts;
  if (fiscal !== undefined) {
    return {
      text,
      start: `${String(Number(fiscalYear) - 1).padStart(4, '0')}-10-01`,
      end: `${fiscalYear}-09-30`,
      frequency: Frequency.FISCAL_YEAR,
    };
  }
  if (quarter !== undefined) {
    const last = Number(quarter) * 3;
    const [start, end] = [firstDay(year as string, last - 2), lastDay(year as string, last)];
    return { text, start, end, frequency: Frequency.QUARTER };
  }
  if (month !== undefined) {
    const [start, end] = [`${text}-01`, lastDay(year as string, Number(month))];
    return { text, start, end, frequency: Frequency.MONTH };
  }
  return { text, start: `${year}-01-01`, end: `${year}-12-31`, frequency: Frequency.YEAR };
}

const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

function fiscalYearOf(date: IsoDate): string {
  const year = Number(date.slice(0, 4));
  return `FY${String(monthOf(date) >= 10 ? year + 1 : year).padStart(4, '0')}`;
}

/** The period of the given frequency that a day falls in; a week is written as its day. */
export function periodOf(date: IsoDate, frequency: Frequency): Period {
  switch (frequency) {
    case 'DAY':
    case 'WEEK':
      return { text: date, start: date, end: date, frequency: 'DAY' };
    case 'MONTH':
      return parsePeriod(date.slice(0, 7)) as Period;
    case 'QUARTER':
      return parsePeriod(`${date.slice(0, 4)}Q${Math.ceil(monthOf(date) / 3)}`) as Period;
    case 'FISCAL_YEAR':
      return parsePeriod(fiscalYearOf(date)) as Period;
    case 'YEAR':
    case 'MULTI_YEAR':
      return parsePeriod(date.slice(0, 4)) as Period;
    default:
      return frequency satisfies never;
  }
}
