import type { Period } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import type { Evaluation, Measured } from '../evaluation.ts';
import { isProjection } from '../reading/is-projection.ts';
import { floats } from '../reading/series-columns.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { levelOf } from './level-of.ts';
import { readWindow } from './read-window.ts';

/** The place of the least or the greatest figure of a window, the earliest of equal ones. */
export function extremePlace(view: SeriesView, first: number, last: number, which: 'least' | 'greatest'): number {
  const figures = floats(view);
  let found = first;
  for (let place = first + 1; place <= last; place++) {
    const figure = figures[place] as number;
    const best = figures[found] as number;
    if (which === 'least' ? figure < best : figure > best) found = place;
    else if (figure === best) {
      const order = (view.observations[place] as Observation).value.comparedTo(
        (view.observations[found] as Observation).value,
      );
      if (which === 'least' ? order < 0 : order > 0) found = place;
    }
  }
  return found;
}

const NAMES = { least: 'lowest', greatest: 'highest' } as const;

/** What `min` and `max` share. */
export function extreme(
  view: SeriesView,
  bounds: readonly [Period | undefined, Period | undefined],
  evaluation: Evaluation,
  which: 'least' | 'greatest',
): Measured {
  const window = readWindow(view, bounds, evaluation);
  const observation = view.observations[extremePlace(view, window.first, window.last, which)] as Observation;
  const { value, period } = observation;
  const { unit } = view.series;
  return {
    value,
    unit,
    isRounded: view.derivation?.isRounded,
    levelOrChange: levelOf(view),
    words: () =>
      `the ${NAMES[which]} of ${window.figures()} is ${inWords(value, unit)}, ${inPeriod(period)}${isProjection(observation) ? ', as projected' : ''}`,
  };
}
