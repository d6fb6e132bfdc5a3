import type { Decimal } from '../../domain/decimal.ts';
import { Frequency } from '../../domain/frequency.ts';
import { type Period, periodOf } from '../../domain/period.ts';
import { SeriesNature } from '../../domain/series-nature.ts';
import { narrow } from '../exactness.ts';
import { MissingFigure } from '../missing-figure.ts';
import { type ComputedFigure, derivedView, partsOf } from './derivation.ts';
import type { How } from './how.ts';
import { runningSums } from './series-columns.ts';
import type { SeriesView, Stretch } from './series-view.ts';
import { type Window, windowOf } from './window.ts';

/** The longer periods that each kind of period lies wholly in. A week may lie in two months, but its day is in one. */
const LIES_IN: { readonly [F in Frequency]: readonly Frequency[] } = {
  DAY: ['MONTH', 'QUARTER', 'FISCAL_YEAR', 'YEAR'],
  WEEK: ['MONTH', 'QUARTER', 'FISCAL_YEAR', 'YEAR'],
  MONTH: ['QUARTER', 'FISCAL_YEAR', 'YEAR'],
  QUARTER: ['FISCAL_YEAR', 'YEAR'],
  FISCAL_YEAR: [],
  YEAR: [],
  MULTI_YEAR: [],
};

export const liesIn = (frequency: Frequency, longer: Frequency): boolean => LIES_IN[frequency].includes(longer);

/** Whether figures of a frequency may be added up: those of a week at the turn of a month belong to two. */
export const mayBeSummed = (frequency: Frequency): boolean => frequency !== Frequency.WEEK;

/** The figures within a longer period, when all are there; null when one is missing. */
function wholeIn(view: SeriesView, period: Period): Window | null {
  try {
    return windowOf(view, period, period, false);
  } catch (error) {
    if (error instanceof MissingFigure) return null;
    throw error;
  }
}

function figureOf({ view, first, last }: Window, how: How): Decimal {
  if (how === 'last') return view.observations[last]?.value as Decimal;
  const sums = runningSums(view);
  const sum = narrow((sums[last + 1] as Decimal).minus(sums[first] as Decimal));
  return how === 'sum' ? sum : sum.div(last - first + 1);
}

const kept = new WeakMap<SeriesView, Map<string, SeriesView>>();

/** A reading in longer periods: only those of which every figure is there. */
export function bringDown(view: SeriesView, how: How, frequency: Frequency): SeriesView {
  const known = kept.get(view) ?? new Map<string, SeriesView>();
  kept.set(view, known);
  const key = `${how} ${frequency}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const periods = new Map<string, Period>();
  for (const { period } of view.observations) {
    const longer = periodOf(period.start, frequency);
    periods.set(longer.text, longer);
  }
  const figures: ComputedFigure[] = [];
  const stretches: Stretch[] = [];
  for (const period of periods.values()) {
    const window = wholeIn(view, period);
    if (window === null) continue;
    figures.push({ period, value: figureOf(window, how) });
    stretches.push({ first: how === 'last' ? window.last : window.first, last: window.last });
  }
  const { name, slug, unit, nature } = view.series;
  const told = { name: `${name} (${how})`, slug: `${slug} (${how})`, unit, nature, frequency };
  const notWhole = nature === SeriesNature.FLOW && how !== 'sum' ? told.slug : undefined;
  const brought = derivedView(told, figures, {
    parts: partsOf(view, stretches),
    isRounded: how === 'mean',
    notWhole,
  });
  known.set(key, brought);
  return brought;
}
