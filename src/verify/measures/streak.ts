import { decimal } from '../../domain/decimal.ts';
import type { Frequency } from '../../domain/frequency.ts';
import { Problem } from '../../domain/problem.ts';
import type { Observation } from '../../domain/series.ts';
import { nextPeriod } from '../reading/calendar.ts';
import { isProjection } from '../reading/is-projection.ts';
import { lastKnown } from '../reading/last-known.ts';
import { gaps } from '../reading/series-columns.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { refuseEmpty, refuseMissing } from '../reading/window.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { DIRECTIONS, type Direction } from './direction.ts';
import { defineMeasure } from './measure.ts';
import { optional, required } from './parameter.ts';
import { placeAt } from './read-at.ts';

/** What a streak is counted in, so that "14 months in a row" can be held against it. */
const COUNTED_IN: { readonly [F in Frequency]: string | null } = {
  DAY: 'days',
  WEEK: 'weeks',
  MONTH: 'months',
  QUARTER: 'quarters',
  FISCAL_YEAR: 'years',
  YEAR: 'years',
  MULTI_YEAR: null,
};

/** The place of the figure that a streak starts from: the last one before it that it moved away from. */
function startOf(view: SeriesView, last: number, direction: Direction): number {
  const { moves, rose } = DIRECTIONS[direction];
  const broken = new Set(gaps(view));
  const at = (place: number) => view.observations[place] as Observation;
  for (let place = last; place > 0; place--) {
    if (broken.has(place)) return refuseMissing(view, nextPeriod(at(place - 1).period));
    if (!moves(at(place).value.comparedTo(at(place - 1).value))) return place;
  }
  const { text } = at(0).period;
  const until = last === 0 ? '' : `${rose} in every period after ${text} up to ${at(last).period.text}, and `;
  throw new Problem(
    'NO_OBSERVATION',
    sentence(
      `${seriesInWords(view)} ${until}has no figure before ${text}, so how many periods it ${rose} in a row cannot be told`,
    ),
  );
}

export const streak = defineMeasure({
  description:
    'In how many periods in a row a series rose or fell, up to a period; days count where they have a figure.',
  example: 'streak("fred/gs10", "increase", "2023-10")',
  parameters: [
    required('series'),
    required('direction'),
    optional('period', 'end', 'the last period of the row; without it, that of the newest figure'),
  ],
  measure: ([series, direction, end], evaluation) => {
    const { rise, rose } = DIRECTIONS[direction];
    const { frequency, unit: ofFigures } = series.series;
    const unit = COUNTED_IN[frequency];
    if (unit === null) {
      throw new Problem(
        'FORMULA_MEANING',
        sentence(`${seriesInWords(series)} is for spans of years, which are no row`),
      );
    }
    const newest = lastKnown(series);
    if (newest < 0) return refuseEmpty(series);
    const last = end === undefined ? newest : placeAt(series, end, evaluation).index;
    const start = startOf(series, last, direction);
    // The figure before that shows that the row does not reach further back.
    evaluation.use({ view: series, first: start - 1, last });
    const value = decimal(last - start);
    const { period, value: reached } = series.observations[last] as Observation;
    const { period: before, value: from } = series.observations[start] as Observation;
    return {
      value,
      unit,
      isCounted: true,
      words: () => {
        const isProjected = isProjection(series.observations[last] as Observation);
        if (value.isZero()) {
          return `${seriesInWords(series)} ${isProjected ? 'is projected not to' : 'did not'} ${rise} ${inPeriod(period)}`;
        }
        const figures = `from ${inWords(from, ofFigures)} ${inPeriod(before)} to ${inWords(reached, ofFigures)} ${inPeriod(period)}`;
        const moved = isProjected ? `is projected to ${rise}` : rose;
        return `${seriesInWords(series)} ${moved} ${inWords(value, unit)} in a row, ${figures}`;
      },
    };
  },
});
