import type { Period } from '../../domain/period.ts';
import { inPeriod } from '../wording/in-period.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import type { SeriesView } from './series-view.ts';

/** Says that no figure of a series is held for a period, and for what it is: what is not held may yet have been published. */
export function missingSentence(view: SeriesView, period: Period): string {
  const first = view.observations[0];
  const last = view.observations.at(-1);
  const out = view.asOf === null ? '' : ` that was out by ${view.asOf}`;
  if (first === undefined || last === undefined) return sentence(`${seriesInWords(view)} holds no figure${out}`);
  const only = view.asOf === null ? 'held' : 'held and out';
  const reach =
    first === last
      ? `the only one ${only} is for ${first.period.text}`
      : `those ${only} run from ${first.period.text} to ${last.period.text}${period.start > first.period.start && period.start < last.period.start ? ', with a gap there' : ''}`;
  return sentence(`${seriesInWords(view)} holds no figure ${inPeriod(period)}${out}; ${reach}`);
}
