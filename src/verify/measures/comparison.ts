import type { Decimal } from '../../domain/decimal.ts';
import { floats } from '../reading/series-columns.ts';
import type { SeriesView } from '../reading/series-view.ts';

export const COMPARISONS = {
  '>': { words: 'above', holds: (order: number) => order > 0 },
  '>=': { words: 'at or above', holds: (order: number) => order >= 0 },
  '<': { words: 'below', holds: (order: number) => order < 0 },
  '<=': { words: 'at or below', holds: (order: number) => order <= 0 },
  '=': { words: 'equal to', holds: (order: number) => order === 0 },
} as const;

export type Comparison = keyof typeof COMPARISONS;

/** Tells whether the figure at a place stands to a level as asked: by floats, and exactly when these are equal. */
export function comparer(view: SeriesView, comparison: Comparison, level: Decimal): (place: number) => boolean {
  const { holds } = COMPARISONS[comparison];
  const figures = floats(view);
  const float = level.toNumber();
  return (place) => {
    const figure = figures[place] ?? Number.NaN;
    if (figure !== float) return holds(figure < float ? -1 : 1);
    return holds(view.observations[place]?.value.comparedTo(level) ?? Number.NaN);
  };
}
