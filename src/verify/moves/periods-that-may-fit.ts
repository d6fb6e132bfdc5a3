import { Frequency } from '../../domain/frequency.ts';
import type { Period } from '../../domain/period.ts';
import { conversionFactor } from '../../domain/unit-conversions.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { floats } from '../reading/series-columns.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { figurePeriods, viewsOf } from './series-of.ts';
import type { Trial } from './trial.ts';

/** The reading whose figures are themselves the values of a formula, one a period, as those of `at("fred/dgs10", $to)`. */
function bareReading(trial: Trial): SeriesView | null {
  const { formula } = trial;
  if (formula.kind !== 'call' || formula.name !== 'at') return null;
  const [series, period] = formula.arguments;
  if (series?.kind !== 'text' || period?.kind !== 'bound') return null;
  const [view = null] = viewsOf(trial);
  return view?.series.frequency === Frequency.MULTI_YEAR ? null : view;
}

/** A little more than floats can be off by. */
const SLACK = 1e-9;

/**
 * Periods up to a day, the latest first, for each of which a figure of one point in time may be right. A long series is
 * looked through by floats where its figures are the values; what is left is measured exactly.
 */
export function periodsThatMayFit(trial: Trial, upTo: IsoDate): readonly Period[] {
  const { unit, low, high } = trial.stated;
  const view = bareReading(trial);
  const factor = view === null ? undefined : conversionFactor(view.series.unit, unit)?.toNumber();
  if (view === null || factor === undefined) return figurePeriods(trial, null, upTo);
  const [least, most] = [low?.toNumber() ?? Number.NEGATIVE_INFINITY, high?.toNumber() ?? Number.POSITIVE_INFINITY];
  const periods: Period[] = [];
  const figures = floats(view);
  for (let place = figures.length - 1; place >= 0; place--) {
    const figure = (figures[place] as number) * factor;
    const slack = Math.abs(figure) * SLACK;
    const { period } = view.observations[place] as { readonly period: Period };
    if (figure >= least - slack && figure <= most + slack && period.end <= upTo) periods.push(period);
  }
  return periods;
}
