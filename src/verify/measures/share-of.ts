import { decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { Evaluation, Measured } from '../evaluation.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { inWords } from '../wording/in-words.ts';
import { readWindow } from './read-window.ts';

/** What the level of a share is, also for the two-sided one. */
export const LEVEL = 'a level in the unit of the series, or a plain number of that unit';

/** How many periods of a window some figures are as asked, in percent of them. */
export function shareOf(
  view: SeriesView,
  bounds: readonly [Period | undefined, Period | undefined],
  evaluation: Evaluation,
  holds: (place: number) => boolean,
  sought: () => string,
): Measured {
  const window = readWindow(view, bounds, evaluation);
  let times = 0;
  for (let place = window.first; place <= window.last; place++) {
    if (holds(place)) times++;
  }
  const value = decimal(times).div(window.count).times(100);
  return {
    value,
    unit: 'percent',
    isRounded: true,
    words: () =>
      `${window.words()} ${window.was()} ${sought()} ${times} times of ${window.count}, that is ${inWords(value, 'percent')}`,
  };
}
