import type { Check } from '../domain/check.ts';
import type { Frequency } from '../domain/frequency.ts';
import type { Series } from '../domain/series.ts';
import { addDays, type IsoDate } from '../lib/iso-date.ts';
import type { Facts } from '../verify/facts.ts';
import type { MadeFormula } from '../verify/text/formulas/made.ts';
import type { ReadFigure } from '../verify/text/read-text.ts';
import { inWords } from '../verify/wording/in-words.ts';
import { checkOne, IS_RIGHT, type TextDay } from './check-at-day.ts';

/** How many days after the end of its last period the newest figure of a series still speaks of the present. */
const SPEAKS_FOR: { readonly [F in Frequency]: number } = {
  DAY: 30,
  WEEK: 30,
  MONTH: 90,
  QUARTER: 160,
  FISCAL_YEAR: 480,
  YEAR: 480,
  MULTI_YEAR: 480,
};

/** Why what is held says nothing of the present that a text speaks of; null where it does, and for other times. */
export function whyTooOld(
  series: readonly Series[],
  figure: ReadFigure,
  facts: Facts,
  { day }: TextDay,
): string | null {
  if (figure.period?.anchor !== 'NOW') return null;
  for (const { slug, frequency } of series) {
    let newest = '';
    for (const { period } of facts.series(slug)?.observations ?? []) {
      if (period.end <= day && period.end > newest) newest = period.end;
    }
    if (newest === '' || newest >= addDays(day, -SPEAKS_FOR[frequency])) continue;
    return `The newest figure of "${slug}" that is held is of ${newest}, too old for what is said of ${day}.`;
  }
  return null;
}

/** Days within which a figure of the present may have come out though its day of release is only estimated. */
const ESTIMATED_WITHIN = 4;

/** Why a figure of the present that is wrong by what had come out may be right by what came out in those days; null where not. */
export function whyNotOut(made: MadeFormula, figure: ReadFigure, facts: Facts, day: TextDay): string | null {
  if (figure.period?.anchor !== 'NOW' || day.asOf === null) return null;
  const verdictOf = (asOf: IsoDate): Check =>
    checkOne(
      { formula: made.formula, stated: figure.quantity, period: made.period, anchor: 'NOW', kind: 'HISTORICAL_FACT' },
      facts,
      { ...day, asOf },
    );
  const check = verdictOf(day.asOf);
  if (check.asOfIsExact || check.measured === null || IS_RIGHT.includes(check.verdict)) return null;
  const { asOf } = day;
  const later = Array.from({ length: ESTIMATED_WITHIN }, (_, index) => verdictOf(addDays(asOf, index + 1))).find(
    ({ verdict, measured }) => IS_RIGHT.includes(verdict) && measured !== null,
  );
  if (later === undefined || later.measured === null) return null;
  return `Whether ${inWords(later.measured, later.unit)} had come out by ${day.asOf}, or only ${inWords(check.measured, check.unit)}, is estimated; name the day.`;
}
