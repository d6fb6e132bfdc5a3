import { distance, isParted } from './clauses.ts';
import type { PeriodMention } from './periods/period-mention.ts';
import type { Sentence } from './sentences.ts';
import { holds, overlaps } from './span.ts';
import type { SpottedFigure } from './spot-figures.ts';

const FIGURE_BETWEEN = 30;

/** A time right beside another figure, in another clause, is of that one first. */
const OF_OTHER = 60;

/** Beyond this a time is of something else. */
const MOST = 130;

const OPENING = 40;

/** A figure after these is the one that another is held against or came from: its time is its own. */
const IS_OLD =
  /\b(?:from|than|against|versus|vs\.?|compared (?:with|to)|not) (?:about |nearly |just |only |some |roughly |a |an |the )*$/;

/** A time after these is that of what a figure is held against: "less than in fiscal 2024". */
const IS_THEN =
  /\b(?:than|from|versus|against|compared (?:with|to)|relative to)(?: in| at| during| that of)?(?: the)? $/;

const isOf = (figure: SpottedFigure, mention: PeriodMention, plain: string): boolean =>
  mention.start >= figure.end &&
  /^ ?(?:in|of|on|for|by|since|during|over|at the end of)?(?: the)? ?$/.test(plain.slice(figure.end, mention.start));

/** "In January 2025, …": a time that opens a sentence holds for its first clause as if it stood there. */
const OPENS = /^[\s"'(]*(?:in|during|for|by|over|since|as of|at the end of|between|from|the)?(?: the)? ?$/;

/** The time that a figure is of: the nearest that its sentence names; null where it names none. */
export function findPeriod(
  figure: SpottedFigure,
  sentence: Sentence,
  periods: readonly PeriodMention[],
  figures: readonly SpottedFigure[],
  plain: string,
): PeriodMention | null {
  const costs = periods
    .filter((mention) => holds(sentence, mention) && !overlaps(mention, figure) && !isParted(mention, figure, plain))
    .filter(
      (mention) =>
        mention.start < figure.end || mention.from !== null || !IS_THEN.test(plain.slice(figure.end, mention.start)),
    )
    .map((mention) => {
      const [from, to] = mention.start >= figure.end ? [figure.end, mention.start] : [mention.end, figure.start];
      const between = figures.filter((other) => other !== figure && other.start >= from && other.end <= to).length;
      const opens = mention.end <= figure.start && OPENS.test(plain.slice(sentence.start, mention.start));
      const far = distance(figure, mention, plain);
      const isOwn = isOf(figure, mention, plain);
      const owner = isOwn ? undefined : figures.find((other) => other !== figure && isOf(other, mention, plain));
      const isOfOld = owner !== undefined && IS_OLD.test(plain.slice(Math.max(0, owner.start - 24), owner.start));
      const cost =
        far +
        FIGURE_BETWEEN * between +
        (owner === undefined ? 0 : OF_OTHER) -
        (isOwn ? OPENING : 0) +
        (isOfOld ? MOST : 0);
      // What opens a sentence holds for all of it.
      return { mention, cost: opens ? cost - OPENING : cost, isFar: cost > MOST && !opens };
    });
  const nearest = costs.filter(({ isFar }) => !isFar).sort((a, b) => a.cost - b.cost)[0];
  return nearest?.mention ?? null;
}
