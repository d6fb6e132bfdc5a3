import type { IsoDate } from '../../../lib/iso-date.ts';
import { days } from './days.ts';
import { decades } from './decades.ts';
import { fiscalYears } from './fiscal-years.ts';
import { halves } from './halves.ts';
import { isoPeriods } from './iso-periods.ts';
import { joinSpans } from './join-spans.ts';
import { leading } from './leading.ts';
import { namedMonths } from './named-months.ts';
import type { PeriodFamily, PeriodMention } from './period-mention.ts';
import { quarters } from './quarters.ts';
import { relativeDays, relativePeriods } from './relative.ts';
import { withSamePeriod } from './same-period.ts';
import { sinceThen } from './since.ts';
import { toDate, windows } from './windows.ts';
import { years } from './years.ts';

const FAMILIES: readonly PeriodFamily[] = [
  leading,
  isoPeriods,
  days,
  namedMonths,
  quarters,
  halves,
  fiscalYears,
  decades,
  windows,
  toDate,
  relativePeriods,
  relativeDays,
  years,
];

/** Whole names of a time come before parts of them: the longest find at a place counts. */
function longest(mentions: readonly PeriodMention[]): PeriodMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PeriodMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}

/** The times that a text of a day names, in their order. */
export function findPeriods(plain: string, day: IsoDate): readonly PeriodMention[] {
  const found = longest(FAMILIES.flatMap((family) => family.find(plain, day)));
  const named = joinSpans(found, plain).map((mention) => sinceThen(mention, plain, day));
  return withSamePeriod(named, plain);
}
