import type { Period } from '../../domain/period.ts';
import type { Observation } from '../../domain/series.ts';
import { lazily } from '../../lib/lazily.ts';
import type { Evaluation } from '../evaluation.ts';
import { isProjection } from '../reading/is-projection.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { type Window, windowOf } from '../reading/window.ts';
import { inPeriod } from '../wording/in-period.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { onlyVintage, vintagesInWords } from './vintages-in-words.ts';

export interface WindowRead extends Window {
  readonly count: number;
  /** "Term premium (nyfed/acmtp10) over its 769 figures from 1961-06 to 2025-06". */
  readonly words: () => string;
  /** "the 769 figures of term premium (nyfed/acmtp10) from 1961-06 to 2025-06". */
  readonly figures: () => string;
  /** "was", or "is" where projections are among them. */
  readonly was: () => string;
  /** ", as projected" or ", partly projected", to follow what was made of them; nothing where all are past. */
  readonly projected: () => string;
}

/** Why figures end before the window that was asked: what is held may yet not have been out. */
const noneAfter = ({ unread, asOf }: SeriesView): string =>
  unread === null ? 'none is held after that' : `none after that was out by ${asOf}`;

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
  const at = (place: number) => view.observations[place] as Observation;
  const text = (place: number) => at(place).period.text;
  const vintage = lazily(() => onlyVintage(view, window.first, window.last));
  const name = () => seriesInWords(view, vintage() ?? null);
  const span = () => {
    const which = [
      ...(vintage() === undefined ? [vintagesInWords(view, window.first, window.last)] : []),
      ...(window.askedEnd === null ? [] : [noneAfter(view)]),
    ];
    const reach =
      count === 1 ? inPeriod(at(window.first).period) : `from ${text(window.first)} to ${text(window.last)}`;
    return `${reach}${which.length === 0 ? '' : ` (${which.join('; ')})`}`;
  };
  const words = () => `${name()} ${count === 1 ? '' : `over its ${count} figures `}${span()}`;
  const figures = () => `${count === 1 ? '' : `the ${count} figures of `}${name()} ${span()}`;
  const was = () => (isProjection(at(window.last)) ? 'is' : 'was');
  const projected = () => {
    if (!isProjection(at(window.last))) return '';
    return isProjection(at(window.first)) ? ', as projected' : ', partly projected';
  };
  return { count, words, figures, was, projected, ...window };
}
