import type { Series } from '../../../domain/series.ts';
import type { IsoDate } from '../../../lib/iso-date.ts';
import { movedBy } from '../by-so-much.ts';
import type { MeasureKind } from '../measure-kind.ts';
import type { PeriodMention } from '../periods/period-mention.ts';
import type { ReadFigure } from '../read-text.ts';
import { extremeLevel, level, meanLevel } from './level.ts';
import type { Made, Making } from './made.ts';
import { changeOver, ratioOver, relativeChangeOver } from './moves.ts';
import { partOfWhole } from './part-of-whole.ts';
import { rateOver } from './rate.ts';
import { streakOf } from './streak-of.ts';

/** What is known when a formula for a figure is made. */
export interface ForFigure {
  readonly figure: Pick<ReadFigure, 'quantity' | 'context'>;
  readonly kind: MeasureKind;
  readonly time: PeriodMention;
  readonly series: Series;
  /** A series of the whole, or of what the figure is compared with; null where the text names none. */
  readonly whole: Series | null;
  readonly day: IsoDate;
}

/** A number that only tells by how much, not whether up or down, may be either. */
const isSigned = (text: string, around: string): boolean =>
  !/^[\d$€£¥]/.test(text) ||
  /\b(?:more|less|higher|lower|up|down|ris\w+|rose|fell|fall\w*|increas\w+|declin\w+|drop\w*|gain\w*|jump\w*|cut\w*)\b/.test(
    `${text} ${around.split(' ').slice(0, 3).join(' ')}`,
  );

/** What doubled did so over time; "2.5 times" alone may be anything. */
const isOverTime = (text: string, after: string): boolean =>
  /doubl|tripl|trebl|quadrupl|quintupl|halv|fold|cut in half/i.test(text) ||
  /^ (?:as (?:much|many|large|high|big)|higher|larger|more|bigger|what it was|its level)\b/.test(after);

/** A formula that measures what a text says of a metric, or why none can be made: then nothing is decided on. */
export function makeFormula({ figure, kind, time, series, whole, day }: ForFigure): Made {
  const { before, after } = figure.context;
  const making: Making = { series, time, day, before };
  switch (kind) {
    case 'level':
      return level(making);
    case 'mean':
      return meanLevel(making);
    case 'extreme':
      return extremeLevel(making);
    case 'change':
      return isSigned(figure.quantity.text, after.trim()) || movedBy(before) !== null
        ? changeOver(making)
        : { why: 'whether it rose or fell, the text does not say' };
    case 'relative change':
      return relativeChangeOver(making);
    case 'ratio':
      return isOverTime(figure.quantity.text, after)
        ? ratioOver(making)
        : { why: 'of what it is so many times as much, the text does not say' };
    case 'rate':
      return rateOver(making, figure.quantity.unit);
    case 'share':
    case 'comparison':
      return whole === null ? { why: 'of what it is a part, no series measures' } : partOfWhole(making, whole);
    case 'streak':
      return streakOf(making, `${before} ${figure.quantity.text} ${after}`);
    case 'year':
      return { why: 'what happens in a year is told by documents, and no series' };
    default:
      return kind satisfies never;
  }
}
