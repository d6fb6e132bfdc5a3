import { type Decimal, decimal } from '../domain/decimal.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import { type IsoDate, isIsoDate } from '../lib/iso-date.ts';
import { fault } from './fault.ts';
import { PERIOD_FORMS, type SeriesFrequency } from './period-forms.ts';
import { lineOf } from './place.ts';
import { isPlainDecimal } from './plain-decimal.ts';

/** One row of a series file, with what it leaves open as null. */
export interface SeriesRow {
  readonly period: Period;
  readonly value: Decimal;
  readonly vintage: string | null;
  readonly releasedOn: IsoDate | null;
  /** 1-based. */
  readonly line: number;
}

const VINTAGE = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/** Reads the cells of one row, each by itself. */
export function seriesRow(
  file: string,
  line: number,
  [periodText = '', valueText = '', vintage = '', releasedOn = '']: readonly string[],
  frequency: SeriesFrequency,
): SeriesRow {
  const { as, example } = PERIOD_FORMS[frequency];
  const period = parsePeriod(periodText);
  if (period?.frequency !== as) {
    const wrong = `"${periodText}" is not a period of the frequency ${frequency}.`;
    throw fault(lineOf(file, line), wrong, `Write it as ${example}.`);
  }
  if (!isPlainDecimal(valueText)) {
    const right = 'Write digits with at most one point, as -1234.5.';
    throw fault(lineOf(file, line), `"${valueText}" is not a plain decimal.`, right);
  }
  if (vintage !== '' && !VINTAGE.test(vintage)) {
    const right = 'Write letters, digits, points and hyphens, as 2025-01 or actual.';
    throw fault(lineOf(file, line), `"${vintage}" is not a vintage.`, right);
  }
  if (releasedOn !== '' && !isIsoDate(releasedOn)) {
    const right = 'Write the day of release as 2026-01-30.';
    throw fault(lineOf(file, line), `"${releasedOn}" is not a day of the calendar.`, right);
  }
  return { period, value: decimal(valueText), vintage: vintage || null, releasedOn: releasedOn || null, line };
}
