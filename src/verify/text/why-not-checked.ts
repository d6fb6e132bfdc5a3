import type { ReadFigure } from './read-text.ts';

/** Words by which a metric is called where several are meant. */
type Names = ReadonlyMap<string, string>;

/** What there is to hold a figure against. */
export interface Means {
  /** Whether a publisher of the metric's projections is named beside the figure. */
  readonly speaks: boolean;
  /** Whether any series measures the metric. */
  readonly hasSeries: boolean;
}

/**
 * Why a figure is not held against data though it may be right or wrong: what the text leaves open is not guessed at.
 * Null where nothing stands in the way of a formula.
 */
export function whyNotChecked(
  figure: ReadFigure,
  day: string,
  names: Names,
  { speaks, hasSeries }: Means,
): string | null {
  const { metric, period, standing } = figure;
  if (metric === null) return 'What it is a figure of was not recognised.';
  if (metric.readings.length > 1) {
    const all = metric.readings.map((reading) => names.get(reading.metric) ?? reading.metric);
    return `It may be of ${all.slice(0, -1).join(', ')} or of ${all.at(-1)}; name the one that is meant.`;
  }
  if (!hasSeries) return 'No series measures it: only documents can tell.';
  if (!metric.isNear) return `"${metric.text}" stands far from it, so that it may be of something else.`;
  if (standing.isSupposed) return 'The sentence supposes it, or says that it may be, and does not state it.';
  if (metric.qualifier !== null) {
    return `"${metric.qualifier}" beside "${metric.text}" may make it something else than is measured here.`;
  }
  if (standing.isDenied) return 'The sentence denies it.';
  if (standing.isDifference) return 'It is how far two things are apart, and is not held against one of them.';
  if (standing.isRestated) return 'It tells the figure before it once more, in another unit.';
  if (standing.isOverLength)
    return 'It is over a length of time of its own, and from which day, the sentence does not say.';
  if (isPartOf(figure)) return `It is an amount of "${metric.text}", and perhaps not all of it.`;
  if (standing.isSuperseded) return 'It is told as what was thought before.';
  if (period === null) return 'Its sentence names no time that it is of.';
  if (standing.isCompared)
    return 'It is what another figure is held against, and of what time it is, the sentence does not say for certain.';
  if (!standing.isExpected) return null;
  if (period.period.end <= day)
    return 'It is told as a projection of a time that was over when the text came out; of which day the projection is, the text does not say.';
  return speaks ? null : 'It is a projection, and whose it is, the sentence does not say.';
}

/** "$2.7 trillion of revenue" need not be all revenue; "a $1.9 trillion deficit" is. */
const isPartOf = ({ metric, context, quantity }: ReadFigure): boolean =>
  quantity.unit !== 'percent' &&
  / (?:of|in) (?:the |its |their |our |us |federal )*$/.test(
    context.after.toLowerCase().split((metric?.text ?? '').toLowerCase())[0] ?? '',
  ) &&
  /^ (?:of|in) /.test(context.after) &&
  context.after.toLowerCase().includes((metric?.text ?? '\ue000').toLowerCase());
