import type { Period } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import type { Evaluation } from '../evaluation.ts';
import { isProjection } from '../reading/is-projection.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { type Window, windowOf } from '../reading/window.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { onlyVintage, vintagesInWords } from './vintages-in-words.ts';

export interface WindowRead extends Window {
  readonly count: number;
  /** "Term premium (nyfed/acmtp10) over its 769 figures from 1961-06 to 2025-06". */
  readonly words: () => string;
  /** "was", or "is" where projections are among them. */
  readonly was: () => string;
}

/**
 * The figures of a window, noted as used. With one period and no second, that period alone. Sums never end early, since
 * a sum of a part is another quantity; a mean, a share, a least or a greatest still says something of what is held.
 */
export function readWindow(
  view: SeriesView,
  [from, to]: readonly [Period | undefined, Period | undefined],
  evaluation: Evaluation,
  mayEndEarly: boolean = evaluation.mayEndEarly,
): WindowRead {
  const window = windowOf(view, from, to ?? from, mayEndEarly);
  evaluation.use(window);
  const count = window.last - window.first + 1;
  const text = (place: number) => view.observations[place]?.period.text ?? '';
  const words = () => {
    const span =
      count === 1
        ? `in ${text(window.first)}`
        : `over its ${count} figures from ${text(window.first)} to ${text(window.last)}`;
    const early = window.askedEnd === null ? '' : `, the last held up to ${window.askedEnd},`;
    const vintage = onlyVintage(view, window.first, window.last);
    const mixed = vintage === undefined ? ` (${vintagesInWords(view, window.first, window.last)})` : '';
    return `${seriesInWords(view, vintage ?? null)} ${span}${mixed}${early}`;
  };
  const was = () => (isProjection(view.observations[window.last] as Observation) ? 'is' : 'was');
  return { ...window, count, words, was };
}
