import { Problem } from '../../domain/problem.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';

/** Refuses an answer that no figure held gives, and says how far the figures held go. */
export function neverReached(view: SeriesView, sought: string): never {
  const first = view.observations[0]?.period.text;
  const last = view.observations.at(-1)?.period.text;
  const reach = first === undefined ? 'it has no figures' : `its figures run from ${first} to ${last}`;
  throw new Problem('NO_OBSERVATION', sentence(`${seriesInWords(view)} was never ${sought}; ${reach}`));
}
