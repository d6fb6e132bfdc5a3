import type { Period } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import type { Evaluation, Measured } from '../evaluation.ts';
import { isProjection } from '../reading/is-projection.ts';
import { locate, type Place } from '../reading/locate.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { levelOf } from './level-of.ts';

/** The place of the figure for a period; what is said of now may take the newest one, and says so. */
export function placeAt(view: SeriesView, period: Period, evaluation: Evaluation): Place {
  const place = locate(view, period, evaluation.mayEndEarly);
  const { lacking, observation } = place;
  if (lacking !== null) {
    evaluation.note(
      () =>
        `no figure of ${view.series.slug} for ${lacking.text} can be read, so that of ${observation.period.text} counts`,
    );
  }
  return place;
}

/** The one figure of a series for a period, noted as used, with the observation that it is. */
export function readAt(
  view: SeriesView,
  period: Period,
  evaluation: Evaluation,
): Measured & { readonly observation: Observation } {
  // Its words say which day was read.
  const { index, observation, isBefore } = locate(view, period, evaluation.mayEndEarly);
  evaluation.use({ view, first: index, last: index });
  const { value } = observation;
  const { unit } = view.series;
  const words = () => {
    const name = seriesInWords(view, observation.vintage);
    const before = isBefore ? `, the last day with a figure up to ${period.text}` : '';
    const was = isProjection(observation) ? 'is projected at' : 'was';
    return `${name} ${was} ${inWords(value, unit)} ${inPeriod(observation.period)}${before}`;
  };
  return { value, unit, isRounded: view.derivation?.isRounded, levelOrChange: levelOf(view), words, observation };
}
