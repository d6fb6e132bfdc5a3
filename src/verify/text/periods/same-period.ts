import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
import type { PeriodMention } from './period-mention.ts';

const SAME =
  /\b(?:over|in|during|for|across) (?:that|the) (?:same )?(?:period|time|span|stretch)\b(?! (?:last|of|in|a year))/g;

/** "The same period last year" is what something is compared with, and no time of the figure beside it. */
const COMPARED = /\bsame (?:period|quarter|month|week|time|point|day)(?: of| in)? (?:the )?$/;

const isStretch = ({ period, anchor }: PeriodMention): boolean =>
  anchor === PeriodAnchor.SINCE || period.frequency === Frequency.MULTI_YEAR;

/** "Over the same period": the last stretch named before it; and without what a text only compares with. */
export function withSamePeriod(mentions: readonly PeriodMention[], plain: string): readonly PeriodMention[] {
  const own = mentions.filter(({ start }) => !COMPARED.test(plain.slice(Math.max(0, start - 40), start)));
  const same = [...plain.matchAll(SAME)].flatMap(({ index, 0: found }): PeriodMention[] => {
    const last = own.filter((mention) => mention.end <= index && isStretch(mention)).at(-1);
    return last === undefined ? [] : [{ ...last, start: index, end: index + found.length }];
  });
  return [...own, ...same].sort((a, b) => a.start - b.start);
}
