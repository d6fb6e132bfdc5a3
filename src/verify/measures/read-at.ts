import type { Period } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import type { Evaluation, Measured } from '../evaluation.ts';
import { locate } from '../reading/locate.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { seriesInWords } from '../wording/series-in-words.ts';

/** The one figure of a series for a period, noted as used, with the observation that it is. */
export function readAt(
  view: SeriesView,
  period: Period,
  evaluation: Evaluation,
): Measured & { readonly observation: Observation } {
  const { index, observation, isBefore } = locate(view, period);
  evaluation.use({ view, first: index, last: index });
  const { value } = observation;
  const { unit } = view.series;
  const words = () => {
    const name = seriesInWords(view, observation.vintage);
    const before = isBefore ? `, the last day with a figure up to ${period.text}` : '';
    return `${name} was ${inWords(value, unit)} ${inPeriod(observation.period)}${before}`;
  };
  return { value, unit, words, observation };
}
