import type { Period } from '../../domain/period.ts';
import { inPeriod } from '../wording/in-period.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import type { SeriesView } from './series-view.ts';

/** Says that a series has no figure for a period, and from when to when it has. */
export function missingSentence(view: SeriesView, period: Period): string {
  const first = view.observations[0];
  const last = view.observations.at(-1);
  const by = view.asOf === null ? '' : ` published by ${view.asOf}`;
  if (first === undefined || last === undefined) return sentence(`${seriesInWords(view)} has no figure${by}`);
  const reach =
    first === last
      ? `its only figure${by} is for ${first.period.text}`
      : `its figures${by} run from ${first.period.text} to ${last.period.text}`;
  return sentence(`${seriesInWords(view)} has no figure ${inPeriod(period)}; ${reach}`);
}
