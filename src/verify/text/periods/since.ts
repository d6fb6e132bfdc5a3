import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
import type { IsoDate } from '../../../lib/iso-date.ts';
import type { PeriodMention } from './period-mention.ts';

const SINCE = /\bsince (?:the (?:start|beginning|end) of |the |early |late |mid-?)?$/;

/** "Since September 2024": from its first day to the day of the text. What lies ahead can be no such start. */
export function sinceThen(mention: PeriodMention, plain: string, day: IsoDate): PeriodMention {
  const word = SINCE.exec(plain.slice(Math.max(0, mention.start - 30), mention.start))?.[0];
  const { period } = mention;
  if (word === undefined || mention.anchor !== PeriodAnchor.STATED || period.start > day) return mention;
  return {
    start: mention.start - word.length,
    end: mention.end,
    anchor: PeriodAnchor.SINCE,
    isBareYear: mention.isBareYear,
    from: period,
    to: null,
    period: { text: `${period.text} to ${day}`, start: period.start, end: day, frequency: Frequency.MULTI_YEAR },
  };
}
