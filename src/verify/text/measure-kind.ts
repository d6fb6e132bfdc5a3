import type { Metric } from '../../domain/metric.ts';
import { unitsConvert } from '../../domain/unit-conversions.ts';
import { directionOf } from '../figure/direction-of.ts';
import { movedBy } from './by-so-much.ts';
import type { SpottedFigure } from './spot-figures.ts';

/**
 * What a figure says of a metric: how high it is, how much it moved in its own unit or in percent, how many times as
 * high it is, so much in a length of time, a mean, an extreme, a part of something, for how long it moved one way, or in which year.
 */
export type MeasureKind =
  | 'level'
  | 'mean'
  | 'extreme'
  | 'change'
  | 'relative change'
  | 'ratio'
  | 'comparison'
  | 'rate'
  | 'share'
  | 'streak'
  | 'year';

/** What the words round a figure tell of it. */
export interface FigureContext {
  /** The words just before and just after, in the sentence. */
  readonly before: string;
  readonly after: string;
}

export type MeasuredMetric = Pick<Metric, 'slug' | 'name' | 'unit'>;

const MEAN =
  /\b(?:averag(?:e|ed|es|ing)(?: of)?|mean(?: of)?|average (?:was|is|stands at|at)|on average,?|median(?: of)?)[ ,]*$|\b(?:average|mean) (?:\w+ ){1,3}(?:of|is|was) $/;
const EXTREME = /\b(?:peak|record|high|low|trough|maximum|minimum|all-time high)(?: level)?(?: of| at)? $/;

/** Of what a percentage is: "of GDP" is part of a metric's name, "of the time" or "of voters" is not. */
const OF_GDP = /^ ?of (?:the )?(?:gdp|gross domestic product|national output|the economy|economic output)\b/;
const OF_ELSE = /^ of (?!gdp\b|gross domestic product)/;

/** Words that make a percentage a part of something that is named elsewhere. */
const AS_PART =
  /\b(?:share|portion|part|represent\w*|account\w* for|make up|makes up|made up|equal to|equivalent to)\b[^.;]{0,25}$/;

const isOfGdp = ({ name }: MeasuredMetric): boolean => /\bGDP\b/.test(name);

/** A metric that is itself a part of something may be told as one. */
const isShare = ({ name }: MeasuredMetric): boolean => /\b(?:share|over)\b/i.test(name);

function kindOfPercent(
  metric: MeasuredMetric,
  isDirected: boolean,
  isPart: boolean,
  text: string,
  { before, after }: FigureContext,
): MeasureKind | null {
  const saysGdp = / of gdp$/i.test(text) || OF_GDP.test(after);
  // Of a price of one thing in another, which of them moved is not sure.
  if (isDirected && metric.unit.includes(' per ')) return null;
  if (isDirected) return metric.unit === 'percent' && isOfGdp(metric) ? null : 'relative change';
  if (saysGdp) return isOfGdp(metric) && metric.unit === 'percent' ? 'level' : null;
  if (isPart || OF_ELSE.test(after)) return isShare(metric) && metric.unit === 'percent' ? 'level' : 'share';
  if (metric.unit === 'percent') return 'level';
  return AS_PART.test(before) ? 'share' : null;
}

function plainKind(figure: SpottedFigure, metric: MeasuredMetric, context: FigureContext): MeasureKind | null {
  const { unit, text } = figure.quantity;
  const isBy = /\bby (?:about |nearly |some |roughly |only |just )?$/.test(context.before);
  const isDirected = directionOf(text) !== null || movedBy(context.before) !== null;
  // By so much, and neither up nor down: no level, and what moved is not said.
  if (isBy && !isDirected) return null;
  switch (figure.family) {
    case 'comparisons':
      return 'comparison';
    case 'multiples':
      return metric.unit === 'times' ? 'level' : 'ratio';
    case 'years':
      return metric.unit === 'year' ? 'year' : null;
    case 'lengths':
      if (unit === metric.unit) return 'level';
      return /consecutive|straight|successive|row|running|on end|succession/i.test(text) ? 'streak' : null;
    default:
  }
  if (unit === 'percent' || unit === 'share') {
    if (metric.unit !== 'percent' && metric.unit !== 'share' && !/^[A-Z]{3}\b|ounces|count/.test(metric.unit))
      return null;
    return kindOfPercent(metric, isDirected, unit === 'share', text, context);
  }
  if (unit === metric.unit || unitsConvert(unit, metric.unit)) return isDirected ? 'change' : 'level';
  if (metric.unit === 'percent' && ['basis points', 'percentage points'].includes(unit)) return 'change';
  return unit.startsWith(`${metric.unit} per `) ? 'rate' : null;
}

/** What a figure says of a metric; null where its unit does not fit. */
export function measureKind(figure: SpottedFigure, metric: MeasuredMetric, context: FigureContext): MeasureKind | null {
  const kind = plainKind(figure, metric, context);
  if (kind !== 'level' && kind !== 'rate') return kind;
  if (MEAN.test(context.before)) return 'mean';
  return kind === 'level' && EXTREME.test(context.before) ? 'extreme' : kind;
}
