import type { Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Evaluation, Measured } from '../evaluation.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { inPeriod } from '../wording/in-period.ts';
import { inWords } from '../wording/in-words.ts';
import { readAt } from './read-at.ts';

/** How a series moved from one period to another: what `change` and `percentChange` share. */
export function difference(
  view: SeriesView,
  [from, to]: readonly [Period, Period],
  evaluation: Evaluation,
  unit: string,
  size: (before: Decimal, after: Decimal) => Decimal,
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
  const value = size(before.value, after.value);
  // A difference of figures is exact, as the figures are; a share of one is a quotient.
  const isRounded = unit === 'percent';
  const words = () => {
    const verb = value.isZero() ? 'did not change' : value.isPositive() ? 'rose' : 'fell';
    const moved = value.isZero() ? verb : `${verb} ${inWords(value.abs(), unit)}`;
    const start = `${inWords(before.value, before.unit)} ${inPeriod(before.observation.period)}`;
    return `${view.series.slug} ${moved} from ${start} to ${inWords(after.value, after.unit)} ${inPeriod(after.observation.period)}`;
  };
  return { value, unit, isRounded, words };
}
