import { Frequency } from '../../domain/frequency.ts';
import type { Period } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import { conversionFactor } from '../../domain/unit-conversions.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import { placesBetween } from '../reading/places-between.ts';
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
const SLACK = 2e-9;

/**
 * Periods up to a day, the latest first, for each of which a figure of one point in time may be right. A long series is
 * looked through by floats where its figures are the values; what is left is measured exactly.
 */
export function* periodsThatMayFit(trial: Trial, upTo: IsoDate): Generator<Period> {
  const { unit, low, high } = trial.stated;
  const view = bareReading(trial);
  const factor = view === null ? undefined : conversionFactor(view.series.unit, unit)?.toNumber();
  if (view === null || factor === undefined) {
    yield* figurePeriods(trial, null, upTo);
    return;
  }
  const least = low === null ? Number.NEGATIVE_INFINITY : low.toNumber() / factor;
  const most = high === null ? Number.POSITIVE_INFINITY : high.toNumber() / factor;
  for (const place of placesBetween(view, least - Math.abs(least) * SLACK, most + Math.abs(most) * SLACK)) {
    const { period } = view.observations[place] as Observation;
    if (period.end <= upTo) yield period;
  }
}
