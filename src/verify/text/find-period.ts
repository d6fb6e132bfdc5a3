import { distance } from './clauses.ts';
import type { PeriodMention } from './periods/period-mention.ts';
import type { Sentence } from './sentences.ts';
import { holds } from './span.ts';
import type { SpottedFigure } from './spot-figures.ts';

const FIGURE_BETWEEN = 30;

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
    .filter((mention) => holds(sentence, mention) && !(mention.start < figure.end && figure.start < mention.end))
    .map((mention) => {
      const [from, to] = mention.start >= figure.end ? [figure.end, mention.start] : [mention.end, figure.start];
      const between = figures.filter((other) => other !== figure && other.start >= from && other.end <= to).length;
      const opens = mention.end <= figure.start && OPENS.test(plain.slice(sentence.start, mention.start));
      const far = distance(figure, mention, plain) - (opens ? 40 : 0);
      return { mention, cost: far + FIGURE_BETWEEN * between };
    });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.mention ?? null;
}
