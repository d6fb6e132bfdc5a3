import { distance } from './clauses.ts';
import { type FigureContext, type MeasuredMetric, type MeasureKind, measureKind } from './measure-kind.ts';
import type { MetricMention } from './metrics/find-mentions.ts';
import type { Sentence } from './sentences.ts';
import { holds, overlaps } from './span.ts';
import type { SpottedFigure } from './spot-figures.ts';

/** A metric that a figure may be of, and what the figure says of it. */
export interface MetricReading {
  readonly metric: string;
  readonly kind: MeasureKind;
}

/** What a figure is of: one metric, or several that the words leave open, by the same mention. */
export interface FoundMetric {
  readonly mention: MetricMention;
  readonly readings: readonly MetricReading[];
  /** Whether the words leave no doubt that it is this one: the name stands near the figure. */
  readonly isNear: boolean;
  /** Whether the mention stands in a sentence before that of the figure. */
  readonly isCarried: boolean;
}

/** What is known of a text when the metric of a figure is looked for. */
export interface MetricSearch {
  readonly plain: string;
  readonly mentions: readonly MetricMention[];
  readonly figures: readonly SpottedFigure[];
  readonly metrics: ReadonlyMap<string, MeasuredMetric>;
  /** Speakers by metric, in small letters. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

const AFTER = 12;
const FIGURE_BETWEEN = 35;
const ADJACENT = 12;

/** Beyond this a figure may be of something that has no name here. */
const NEAR = 105;

/** "15% of federal spending": what follows is the whole that the figure is a part of. */
const isWhole = (figure: SpottedFigure, mention: MetricMention, plain: string): boolean =>
  (figure.quantity.unit === 'percent' || figure.quantity.unit === 'share') &&
  /^ (?:all )?of (?:all |total |the |its |their |our )*$/.test(plain.slice(figure.end, mention.start));

/** A name with its own figure right behind: "for a deficit of $1.8 trillion". */
const OF_FIGURE = /^ (?:of|was|is|at|to|:) (?:about |nearly |some |roughly |just |over |a )*$/;

/** A name that is itself a figure, "60/40 portfolio", is of that one; what a comparison is with stands after it. */
const isOfOther = (figure: SpottedFigure, mention: MetricMention, { figures, plain }: MetricSearch): boolean =>
  figures.some((other) => other !== figure && overlaps(other, mention)) ||
  (figure.family === 'comparisons' && mention.start >= figure.end) ||
  (mention.start >= figure.end &&
    figures.some((other) => other.start > mention.end && OF_FIGURE.test(plain.slice(mention.end, other.start))));

/** What stands for the thing that the sentence before spoke of, as the subject of a verb. "Their exports" and "this year" do not. */
const SUBJECT = `(?:it|that|this|they|these|those|the (?:figure|number|total|sum|ratio|share|rate|level|same|gap))`;

const VERB = `(?:'s|'ll|'d|'re| (?:is|was|are|were|be|has|had|will|would|should|could|may|might|must|can|came|comes|comes|rose|rises|fell|falls|grew|grows|climbed|climbs|dropped|drops|declined|hit|hits|reached|reaches|stood|stands|amounts|amounted|adds|added|works|equals|equaled|equalled|means|meant|makes|made|averaged|averages|peaked|totaled|totalled|totals|ran|runs|went|goes|jumped|surged|widened|narrowed|shrank|shrinks|swelled|doubled|tripled|exceeds|exceeded|topped|tops|passed|crossed|compares|now|then|also|still|alone|only|cost|costs))`;

/** A time told before the subject: "In fiscal 2025 it came to", "By 2035, that is". */
const TIME_FIRST = String.raw`(?:(?:in|by|for|since|during|as of|at the end of) (?:[^,]{1,40}, |(?:fiscal |fy ?)?\d{4} ))?`;

/** What may stand before a subject, or before a figure that a sentence begins with. */
const JOINT = String.raw`^[\s"'(]*(?:(?:but|and|so|yet|still),? )?`;

/** The words before a figure, where they speak of what the sentence before spoke of and of nothing else. */
const POINTS_BACK = new RegExp(
  `${JOINT}(?:${TIME_FIRST}${SUBJECT}${VERB}(?:(?! and | while | but | whereas )[^,;:–—]){0,60}|(?:(?:or|up|down|at|by|to|only|just|a year|about|around|roughly|nearly|almost|some|over|under|more than|less than|as much as|up to|at least) ?)*)$`,
);

function costOf(figure: SpottedFigure, mention: MetricMention, { plain, figures }: MetricSearch): number {
  const isAfter = mention.start >= figure.end;
  const [from, to] = isAfter ? [figure.end, mention.start] : [mention.end, figure.start];
  const between = figures.filter((other) => other !== figure && other.start >= from && other.end <= to).length;
  const isAdjacent = isAfter && /^ (?:of |in |on )?(?:the |annual |federal |budget )*$/.test(plain.slice(from, to));
  return (
    distance(figure, mention, plain) +
    (isAfter ? AFTER : 0) +
    FIGURE_BETWEEN * between -
    (isAdjacent ? ADJACENT + AFTER : 0)
  );
}

function readingsOf(
  figure: SpottedFigure,
  mention: MetricMention,
  context: FigureContext,
  search: MetricSearch,
): MetricReading[] {
  const readings = mention.metrics.flatMap((slug): MetricReading[] => {
    const metric = search.metrics.get(slug);
    const kind = metric && measureKind(figure, metric, context);
    return kind ? [{ metric: slug, kind }] : [];
  });
  // A part of something fits anything that can be counted; what fits better goes before it.
  const better = readings.filter(({ kind }) => kind !== 'share');
  return withoutRatios(better.length === 0 ? readings : better, search);
}

/** What is compared with itself or with another sum is the thing, and not its ratio to GDP, where both share a name. */
function withoutRatios(readings: readonly MetricReading[], { metrics }: MetricSearch): MetricReading[] {
  const plain = readings.filter(({ kind, metric }) => {
    const isCompared = kind === 'ratio' || kind === 'relative change' || kind === 'share' || kind === 'comparison';
    return !isCompared || !/\bGDP\b/.test(metrics.get(metric)?.name ?? '');
  });
  return plain.length === 0 ? [...readings] : plain;
}

/** Where a speaker is named beside an ambiguous name, the metrics of that speaker are meant. */
function bySpeaker(
  readings: readonly MetricReading[],
  sentence: string,
  search: MetricSearch,
): readonly MetricReading[] {
  if (readings.length < 2) return readings;
  const named = readings.filter(({ metric }) =>
    search.speakers.get(metric)?.some((speaker) => sentence.includes(speaker)),
  );
  return named.length === 0 ? readings : named;
}

function best(figure: SpottedFigure, among: readonly MetricMention[], context: FigureContext, search: MetricSearch) {
  const fitting = among.flatMap((mention) => {
    if (isWhole(figure, mention, search.plain) || isOfOther(figure, mention, search)) return [];
    const readings = readingsOf(figure, mention, context, search);
    return readings.length === 0 ? [] : [{ mention, readings, cost: costOf(figure, mention, search) }];
  });
  return fitting.sort((a, b) => a.cost - b.cost || b.mention.length - a.mention.length)[0];
}

/** The mention that a figure is of: the nearest one of its sentence that its unit fits, or else of a sentence before that it points back to. */
export function findMetric(
  figure: SpottedFigure,
  sentences: readonly Sentence[],
  at: number,
  context: FigureContext,
  search: MetricSearch,
): FoundMetric | null {
  const sentence = sentences[at] as Sentence;
  const inside = (which: Sentence) => search.mentions.filter((mention) => holds(which, mention));
  const own = inside(sentence);
  const found = best(figure, own, context, search);
  const text = search.plain.slice(sentence.start, sentence.end);
  if (found !== undefined) {
    return {
      mention: found.mention,
      readings: bySpeaker(found.readings, text, search),
      isNear: found.cost <= NEAR,
      isCarried: false,
    };
  }
  const before = sentences[at - 1];
  // A sentence with a subject of its own is of that, though nobody here may know it by name.
  const points = POINTS_BACK.test(search.plain.slice(sentence.start, figure.start));
  if (before === undefined || before.line !== sentence.line || !points) return null;
  const carried = best(figure, inside(before), context, search);
  const both = search.plain.slice(before.start, sentence.end);
  return carried === undefined
    ? null
    : { mention: carried.mention, readings: bySpeaker(carried.readings, both, search), isNear: true, isCarried: true };
}
