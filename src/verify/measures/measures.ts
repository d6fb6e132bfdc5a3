import { abs } from './abs.ts';
import { at } from './at.ts';
import { change } from './change.ts';
import { claim } from './claim.ts';
import { correlation } from './correlation.ts';
import { days } from './days.ts';
import { daysBetween } from './days-between.ts';
import { first } from './first.ts';
import { found } from './found.ts';
import { lastAtLeast } from './last-at-least.ts';
import { latest } from './latest.ts';
import { max } from './max.ts';
import { mean } from './mean.ts';
import type { Measure } from './measure.ts';
import { measured } from './measured.ts';
import { min } from './min.ts';
import { months } from './months.ts';
import { percentChange } from './percent-change.ts';
import { round } from './round.ts';
import { series } from './series.ts';
import { share } from './share.ts';
import { streak } from './streak.ts';
import { sum } from './sum.ts';
import { weeks } from './weeks.ts';
import { years } from './years.ts';

/** Every function of the formula language by its name. */
export const MEASURES = {
  at,
  latest,
  mean,
  sum,
  min,
  max,
  change,
  percentChange,
  share,
  streak,
  first,
  lastAtLeast,
  correlation,
  series,
  claim,
  measured,
  found,
  daysBetween,
  round,
  abs,
  days,
  weeks,
  months,
  years,
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;
