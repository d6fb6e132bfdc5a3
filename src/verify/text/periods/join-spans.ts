import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
import { parsePeriod } from '../../../domain/period.ts';
import { addDays } from '../../../lib/iso-date.ts';
import type { PeriodMention } from './period-mention.ts';

const LINK = /^(?:,? ?(?:-|to|through|until|till|up to|thru) ?)$/;

/** What joins two times into one stretch: "from 2025 to 2035", "2010-2013", "between 2015 and 2025", "Q4 2025 and Q1 2026". */
function isJoined(before: string, between: string, one: PeriodMention, other: PeriodMention): boolean {
  if (one.period.end >= other.period.end || one.anchor !== PeriodAnchor.STATED || other.anchor === PeriodAnchor.SINCE)
    return false;
  if (LINK.test(between.replace(/^ | $/g, ''))) return true;
  if (between !== ' and ') return false;
  const follows = one.period.frequency === other.period.frequency && nextDay(one) === other.period.start;
  return /\bbetween (?:the )?$/.test(before) || (follows && /\b(?:across|over|in|during|for) (?:the )?$/.test(before));
}

const nextDay = ({ period }: PeriodMention): string => addDays(period.end, 1);

/** Makes one stretch of two times that are linked; the second of "fiscal 2026 to 2035" is fiscal as well. */
export function joinSpans(mentions: readonly PeriodMention[], plain: string): readonly PeriodMention[] {
  const joined: PeriodMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : plain.slice(last.end, mention.start);
    const before = last === undefined ? '' : plain.slice(Math.max(0, last.start - 20), last.start);
    if (last === undefined || last.period.text.includes(' to ') || !isJoined(before, between, last, mention)) {
      joined.push(mention);
      continue;
    }
    const isFiscal = last.period.frequency === Frequency.FISCAL_YEAR && mention.isBareYear;
    const year = mention.period.text;
    const end = isFiscal ? { text: `FY${year}`, end: `${year}-09-30` } : mention.period;
    joined[joined.length - 1] = {
      start: last.start,
      end: mention.end,
      anchor: PeriodAnchor.STATED,
      isBareYear: last.isBareYear && mention.isBareYear,
      from: last.period,
      to: isFiscal ? (parsePeriod(`FY${year}`) ?? mention.period) : mention.period,
      period: {
        text: `${last.period.text} to ${end.text}`,
        start: last.period.start,
        end: end.end,
        frequency: Frequency.MULTI_YEAR,
      },
    };
  }
  return joined;
}
