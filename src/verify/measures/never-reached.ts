import { Problem } from '../../domain/problem.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';

/** Refuses an answer that none of the figures looked at gives, and says which these were. */
export function neverReached(view: SeriesView, sought: string, first: number, last: number): never {
  const text = (place: number) => view.observations[place]?.period.text;
  const name = seriesInWords(view);
  const count = last - first + 1;
  const words =
    count === 1
      ? `the one figure of ${name} to look at, for ${text(first)}, is not ${sought}`
      : `none of the ${count} figures of ${name} from ${text(first)} to ${text(last)} is ${sought}`;
  throw new Problem('NO_OBSERVATION', sentence(words));
}
