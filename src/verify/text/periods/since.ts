import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
import type { IsoDate } from '../../../lib/iso-date.ts';
import type { PeriodMention } from './period-mention.ts';

/** Up to so many letters back "since" may stand, with what happened then in between. */
const REACH = 90;

/** "Since September", "since the end of 2024", "since the cuts began in September": nothing but words in between. */
const SINCE = /\bsince (?:[a-z' -]{1,70} (?:in|on|of) )?(?:the (?:start|beginning|end) of |the |early |late |mid-?)?$/;

/** "Since September 2024": from its first day to the day of the text. What lies ahead can be no such start. */
export function sinceThen(mention: PeriodMention, plain: string, day: IsoDate): PeriodMention {
  const word = SINCE.exec(plain.slice(Math.max(0, mention.start - REACH), mention.start))?.[0];
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
