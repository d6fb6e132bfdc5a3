import { ACTUAL } from '../../domain/series-reading.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { Judgement } from '../judge.ts';
import { countStarting } from '../reading/find-place.ts';
import { isProjection } from '../reading/is-projection.ts';
import { viewSeries } from '../reading/series-view.ts';
import { inWords } from './in-words.ts';

/**
 * What the one projected figure that a print was held against came out at, by the day asked, as a clause. Null while it
 * is not known, and where the verdict tells it already.
 */
export function whatCameOut({ tried, trial, held, superseding }: Judgement, asOf: IsoDate | null): string | null {
  if (tried.kind === 'missing' || trial.formula.kind !== 'call') return null;
  if (superseding !== null || held?.trueWhen.vintage === ACTUAL) return null;
  const [use, ...others] = tried.evaluated.trace.uses;
  if (use === undefined || others.length > 0 || use.first !== use.last) return null;
  const { series, observations } = use.view;
  const read = observations[use.first];
  if (read === undefined || !isProjection(read) || !series.vintages.includes(ACTUAL)) return null;
  const actual = viewSeries(trial.facts, { slug: series.slug, vintage: ACTUAL }, asOf);
  const out = actual.observations[countStarting(actual, read.period.start, false)];
  if (out?.period.text !== read.period.text) return null;
  return `it came out at ${inWords(out.value, series.unit)}`;
}
