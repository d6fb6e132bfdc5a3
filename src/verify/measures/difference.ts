import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Rounded } from '../arithmetic.ts';
import type { Evaluation, Measured, Value } from '../evaluation.ts';
import { isProjection } from '../reading/is-projection.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { readAt } from './read-at.ts';
import { vintageInWords } from './vintages-in-words.ts';

const PAST = ['did not change', 'rose', 'fell'] as const;
const PROJECTED = ['is projected not to change', 'is projected to rise', 'is projected to fall'] as const;

/** How a series moved from one period to another: what `change` and `percentChange` share. */
export function difference(
  view: SeriesView,
  [from, to]: readonly [Period, Period],
  evaluation: Evaluation,
  unit: string,
  size: (before: Value, after: Value) => Rounded,
): Measured {
  if (to.start < from.start) {
    throw new Problem(
      'FORMULA_MEANING',
      `A change from ${from.text} to ${to.text} runs backwards; swap the two periods.`,
    );
  }
  const before = readAt(view, from, evaluation);
  const after = readAt(view, to, evaluation);
  evaluation.step(before);
  evaluation.step(after);
  const { value, isRounded } = size(before, after);
  const words = () => {
    const [still, up, down] = isProjection(after.observation) ? PROJECTED : PAST;
    const verb = value.isPositive() ? up : down;
    const moved = value.isZero() ? still : `${verb} ${inWords(value.abs(), unit)}`;
    const isOfOne = before.observation.vintage === after.observation.vintage;
    const name = seriesInWords(view, isOfOne ? after.observation.vintage : null);
    const [start, end] = [before, after].map(({ value: figure, unit: of, observation: { period, vintage } }) => {
      const published = isOfOne ? '' : ` (${vintageInWords(vintage)})`;
      return `${inWords(figure, of)} ${inPeriod(period)}${published}`;
    });
    return `${name} ${moved} from ${start} to ${end}`;
  };
  return { value, unit, isRounded, levelOrChange: 'change', isToldBySize: true, words };
}
