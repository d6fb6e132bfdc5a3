import type { Quantity } from '../../domain/quantity.ts';
import { codePointOffsets } from '../../lib/code-points.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { movedBy, signedBy } from './by-so-much.ts';
import { type FoundMetric, findMetric } from './find-metric.ts';
import { findPeriod } from './find-period.ts';
import type { FigureContext, MeasuredMetric } from './measure-kind.ts';
import { findMentions, type MetricMention } from './metrics/find-mentions.ts';
import type { Lexicon } from './metrics/lexicon.ts';
import { findPeriods } from './periods/find-periods.ts';
import type { PeriodMention } from './periods/period-mention.ts';
import { plainText } from './plain-text.ts';
import { qualifierOf, verbBefore } from './qualified.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { holds, type TextSpan } from './span.ts';
import { type SpottedFigure, spotFigures } from './spot-figures.ts';
import { type Standing, standingOf } from './standing.ts';

/** A figure of a text with all that the text says of it. Places count Unicode code points. */
export interface ReadFigure extends TextSpan {
  readonly family: string;
  readonly quantity: Quantity;
  readonly period: PeriodMention | null;
  readonly metric: MetricInText | null;
  /** The sentence that it stands in, as `plainText` writes it. */
  readonly sentence: string;
  /** The whole that the figure is a part of: "15% of federal spending"; or what it is held against, of a comparison. */
  readonly against: MetricMention | null;
  readonly standing: Standing;
  readonly context: FigureContext;
}

/** The metric of a figure with the words that name it. Places count Unicode code points. */
export interface MetricInText extends Pick<FoundMetric, 'readings' | 'isNear' | 'isCarried'> {
  readonly text: string;
  readonly place: TextSpan;
  /** A word beside the name that may make it something else; null where there is none. */
  readonly qualifier: string | null;
}

/** What a text is read by. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly metrics: ReadonlyMap<string, MeasuredMetric>;
  /** The day of the text: what "last year" and "since September" count from. */
  readonly day: IsoDate;
}

const CONTEXT = 60;

function contextOf({ start, end }: TextSpan, sentence: Sentence, plain: string): FigureContext {
  return {
    before: plain.slice(Math.max(sentence.start, start - CONTEXT), start),
    after: plain.slice(end, Math.min(sentence.end, end + CONTEXT)),
  };
}

/** The metric that a part is of, or that a comparison holds the first one against: named right after the figure. */
function againstOf(figure: SpottedFigure, mentions: readonly MetricMention[], plain: string): MetricMention | null {
  const isComparison = figure.family === 'comparisons';
  if (!isComparison && figure.quantity.unit !== 'percent' && figure.quantity.unit !== 'share') return null;
  const link = isComparison
    ? /^ (?:on )?(?:the |its |their |our |your )*$/
    : /^ (?:all )?of (?:all |total |the |its |their |our )*$/;
  return (
    mentions.find(
      ({ start }) => start > figure.end && start - figure.end < 30 && link.test(plain.slice(figure.end, start)),
    ) ?? null
  );
}

/** Sentences that speak of what is told in years: "insolvency", "expire". */
function sentencesOfEvents(
  sentences: readonly Sentence[],
  mentions: readonly MetricMention[],
  { metrics }: Reader,
): Sentence[] {
  const events = mentions.filter((mention) => mention.metrics.some((slug) => metrics.get(slug)?.unit === 'year'));
  return sentences.filter((sentence) => events.some((mention) => holds(sentence, mention)));
}

/** What stands in each sentence, so that a long text is not searched as a whole for each of its figures. */
function bySentence<T extends TextSpan>(
  spans: readonly T[],
  sentences: readonly Sentence[],
): readonly (readonly T[])[] {
  let next = 0;
  return sentences.map((sentence) => {
    const inside: T[] = [];
    for (; next < spans.length && (spans[next] as T).start < sentence.end; next += 1) inside.push(spans[next] as T);
    return inside;
  });
}

/** The figures of a text in order, each with its time, its metric and how the text puts it. */
export function readText(text: string, reader: Reader): readonly ReadFigure[] {
  const plain = plainText(text);
  const sentences = sentencesOf(plain, text);
  const mentions = findMentions(reader.lexicon, plain, text);
  const figures = spotFigures(plain, text, sentencesOfEvents(sentences, mentions, reader));
  const parts = {
    periods: bySentence(findPeriods(plain, reader.day), sentences),
    mentions: bySentence(mentions, sentences),
  };
  const point = codePointOffsets(text);
  const toPoints = ({ start, end }: TextSpan): TextSpan => ({ start: point(start), end: point(end) });
  return bySentence(figures, sentences).flatMap((inSentence, at) => {
    const sentence = sentences[at] as Sentence;
    const own = parts.mentions[at] ?? [];
    const search = {
      plain,
      mentions: [...(parts.mentions[at - 1] ?? []), ...own],
      figures: inSentence,
      metrics: reader.metrics,
      speakers: reader.lexicon.speakers,
    };
    return inSentence
      .map((figure): ReadFigure => {
        const context = contextOf(figure, sentence, plain);
        const found = findMetric(figure, sentences, at, context, search);
        const period =
          figure.family === 'years' ? null : findPeriod(figure, sentence, parts.periods[at] ?? [], inSentence, plain);
        return {
          ...toPoints(figure),
          family: figure.family,
          quantity: signedBy(figure.quantity, movedBy(context.before)),
          period,
          metric: found && {
            readings: found.readings,
            isNear: found.isNear,
            isCarried: found.isCarried,
            text: text.slice(found.mention.start, found.mention.end),
            place: toPoints(found.mention),
            qualifier:
              qualifierOf(found.mention, sentenceOf(found.mention, sentences, at), figure, plain) ??
              verbBefore(context.before, text.slice(found.mention.start, found.mention.end)),
          },
          sentence: plain.slice(sentence.start, sentence.end),
          against: againstOf(figure, own, plain),
          standing: standingOf(sentence, figure, plain, period),
          context,
        };
      })
      .filter(isMeasure);
  });
}

/** The sentence that a mention stands in: that of the figure, or the one before. */
const sentenceOf = (mention: TextSpan, sentences: readonly Sentence[], at: number): Sentence =>
  (mention.start >= (sentences[at]?.start ?? 0) ? sentences[at] : sentences[at - 1]) as Sentence;

/** Where one thing is only said to be more than another, both must be known: else the words tell of no figure. */
const isMeasure = ({ family, metric, against }: ReadFigure): boolean =>
  family !== 'comparisons' || (metric !== null && against !== null);
