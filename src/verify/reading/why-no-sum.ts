import type { Frequency } from '../../domain/frequency.ts';
import { SeriesNature } from '../../domain/series-nature.ts';
import type { SeriesView } from './series-view.ts';

const PERIODS: { readonly [F in Frequency]: string } = {
  DAY: 'days',
  WEEK: 'weeks',
  MONTH: 'months',
  QUARTER: 'quarters',
  FISCAL_YEAR: 'fiscal years',
  YEAR: 'years',
  MULTI_YEAR: 'periods',
};

const KINDS: { readonly [N in SeriesNature]: string | null } = {
  FLOW: null,
  STOCK: 'a stock',
  ANNUAL_RATE: 'an annual rate',
  RATIO: 'a ratio',
  PRICE: 'a price',
};

/**
 * Why figures cannot be added up over time, half a sentence, or null when they can. Of computed figures every part must
 * be a flow, and a part that is none is named before what was made of it.
 */
export function whyNoSum(view: SeriesView): string | null {
  const part = view.derivation?.parts.find(({ view: { series } }) => series.nature !== SeriesNature.FLOW);
  const { nature, slug } = (part?.view ?? view).series;
  const means = `of which a sum over ${PERIODS[view.series.frequency]} means nothing`;
  const kind = KINDS[nature];
  if (kind !== null) return `${slug} is ${kind}, ${means}`;
  const { notWhole } = view.derivation ?? {};
  return notWhole === undefined ? null : `${notWhole} is not all of a flow, ${means}`;
}
