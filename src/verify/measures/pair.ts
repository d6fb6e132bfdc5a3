import { type Decimal, decimal } from '../../domain/decimal.ts';
import { wide } from '../exactness.ts';
import { commonPlaces, figureAt } from '../reading/align.ts';
import { derivedView, partsOf } from '../reading/derivation.ts';
import type { SeriesView } from '../reading/series-view.ts';

/** The sums that a correlation needs, of the pairs before each place and with all their digits. */
export interface Moments {
  readonly x: Decimal;
  readonly y: Decimal;
  readonly xx: Decimal;
  readonly yy: Decimal;
  readonly xy: Decimal;
}

/** Two series in the periods that both have. */
export interface Pair {
  /** The figures of the one, resting on both. */
  readonly view: SeriesView;
  readonly moments: readonly Moments[];
}

const NONE = wide(decimal(0));

function makePair(one: SeriesView, other: SeriesView): Pair {
  const places = commonPlaces([one, other]);
  const moments: Moments[] = [{ x: NONE, y: NONE, xx: NONE, yy: NONE, xy: NONE }];
  const figures = places.map(([left, right]) => {
    const { period, value } = figureAt(one, left);
    const x = wide(value);
    const y = wide(figureAt(other, right).value);
    const before = moments.at(-1) as Moments;
    moments.push({
      x: before.x.plus(x),
      y: before.y.plus(y),
      xx: before.xx.plus(x.times(x)),
      yy: before.yy.plus(y.times(y)),
      xy: before.xy.plus(x.times(y)),
    });
    return { period, value };
  });
  const parts = [one, other].flatMap((view, index) =>
    partsOf(
      view,
      places.map((at) => ({ first: at[index] as number, last: at[index] as number })),
    ),
  );
  const { unit, nature, frequency } = one.series;
  const told = {
    name: `${one.series.name} beside ${other.series.name}`,
    slug: `${one.series.slug} beside ${other.series.slug}`,
    unit,
    nature,
    frequency,
  };
  return { view: derivedView(told, figures, { parts, isRounded: true }), moments };
}

// A move asks for the same two readings thousands of times.
const kept = new WeakMap<SeriesView, WeakMap<SeriesView, Pair>>();

export function pairOf(one: SeriesView, other: SeriesView): Pair {
  const known = kept.get(one) ?? new WeakMap<SeriesView, Pair>();
  kept.set(one, known);
  const pair = known.get(other) ?? makePair(one, other);
  known.set(other, pair);
  return pair;
}
