import type { Series } from '../../../domain/series.ts';
import { SeriesNature } from '../../../domain/series-nature.ts';
import { level } from './level.ts';
import { isMade, type Made, type Making, made } from './made.ts';

/** A part over its whole, or one thing over another, both at the same time. */
export function partOfWhole(making: Making, whole: Series): Made {
  if (making.series.unit !== whole.unit) return { why: `${making.series.unit} cannot be a part of ${whole.unit}` };
  const isFlow = (series: Series) => series.nature === SeriesNature.FLOW;
  if (isFlow(making.series) !== isFlow(whole)) return { why: 'a flow is no part of a stock' };
  const [part, all] = [level(making), level({ ...making, series: whole })];
  if (!isMade(part)) return part;
  if (!isMade(all)) return all;
  return made(`${part.formula} / ${all.formula}`, part.period, { note: part.note });
}
